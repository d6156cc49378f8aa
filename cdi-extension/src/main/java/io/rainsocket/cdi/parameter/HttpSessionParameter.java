package io.rainsocket.cdi.parameter;

import io.rainsocket.WebSession;
import jakarta.servlet.http.HttpSession;

/** The HTTP session of the connection as the container has it, {@code null} if there is none. */
record HttpSessionParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return HttpSession.class;
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.socket().session().map(HttpSessionParameter::http).orElse(null);
    }

    private static HttpSession http(WebSession session) {
        return session.unwrap(HttpSession.class);
    }
}
