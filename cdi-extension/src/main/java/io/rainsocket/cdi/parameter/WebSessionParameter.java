package io.rainsocket.cdi.parameter;

import io.rainsocket.WebSession;

/** The HTTP session of the connection, {@code null} if there is none. */
record WebSessionParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return WebSession.class;
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.socket().session().orElse(null);
    }
}
