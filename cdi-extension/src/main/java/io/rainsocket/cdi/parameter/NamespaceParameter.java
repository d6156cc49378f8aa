package io.rainsocket.cdi.parameter;

import io.rainsocket.Namespace;

/** The namespace that the client is in. */
record NamespaceParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return Namespace.class;
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.socket().namespace();
    }
}
