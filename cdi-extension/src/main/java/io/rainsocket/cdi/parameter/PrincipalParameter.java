package io.rainsocket.cdi.parameter;

import java.security.Principal;

/** Who is logged in, {@code null} if nobody is. */
record PrincipalParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return Principal.class;
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.socket().principal().orElse(null);
    }
}
