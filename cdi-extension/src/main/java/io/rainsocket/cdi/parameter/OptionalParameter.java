package io.rainsocket.cdi.parameter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;

/** An argument of the event in an {@link Optional}; empty if the client left it out or sent null. */
record OptionalParameter(int index, Type type) implements Parameter {

    static boolean matches(Type type) {
        return type == Optional.class
                || type instanceof ParameterizedType generic && generic.getRawType() == Optional.class;
    }

    /** Of the parameter's type, {@code Optional<T>} or a bare {@code Optional}. */
    static OptionalParameter of(int index, Type optional) {
        Type type = optional instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
        return new OptionalParameter(index, type);
    }

    @Override
    public Object value(Invocation invocation) {
        return Optional.ofNullable(invocation.arguments().get(index, type));
    }
}
