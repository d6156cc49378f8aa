package io.rainsocket.cdi.parameter;

import java.lang.reflect.Type;

/** An argument of the event; {@code null} if the client left it out. */
record ValueParameter(int index, Type type) implements Parameter {

    @Override
    public Object value(Invocation invocation) {
        return invocation.arguments().get(index, type);
    }
}
