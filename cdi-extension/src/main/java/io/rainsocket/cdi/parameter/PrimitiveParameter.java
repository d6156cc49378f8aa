package io.rainsocket.cdi.parameter;

import java.lang.reflect.Array;

/** An argument of the event as a primitive; {@code 0} or {@code false} if the client left it out or sent null. */
record PrimitiveParameter(int index, Class<?> type, Object zero) implements Parameter {

    PrimitiveParameter(int index, Class<?> type) {
        this(index, type, Array.get(Array.newInstance(type, 1), 0));
    }

    @Override
    public Object value(Invocation invocation) {
        Object value = invocation.arguments().get(index, type);
        return value == null ? zero : value;
    }
}
