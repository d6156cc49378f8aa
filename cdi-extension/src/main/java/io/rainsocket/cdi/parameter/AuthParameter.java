package io.rainsocket.cdi.parameter;

import io.rainsocket.Handshake;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;

/** The {@code auth} object of the client's CONNECT packet, bound to a class. */
record AuthParameter(Class<?> type) implements Parameter {

    /** {@link Handshake#auth(Class)} binds to classes, of generic types to maps alone. */
    static boolean matches(Type type) {
        return type instanceof Class<?> || isMap(type);
    }

    static Parameter of(Type type) {
        return isMap(type) ? new AuthMapParameter() : new AuthParameter((Class<?>) type);
    }

    private static boolean isMap(Type type) {
        return type == Map.class
                || type instanceof ParameterizedType generic
                        && generic.getRawType() == Map.class
                        && generic.getActualTypeArguments()[0] == String.class
                        && generic.getActualTypeArguments()[1] == Object.class;
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.socket().handshake().auth(type);
    }

    @Override
    public int index() {
        return 0;
    }

    /** The {@code auth} object as plain Java values. */
    private record AuthMapParameter() implements Parameter {

        @Override
        public Object value(Invocation invocation) {
            return invocation.socket().handshake().auth();
        }
    }
}
