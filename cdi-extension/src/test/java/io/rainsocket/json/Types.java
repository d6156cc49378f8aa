package io.rainsocket.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** A generic type, as a method's parameter has it. */
record Types(Class<?> raw, Type... arguments) implements ParameterizedType {

    static Type of(Class<?> raw, Type... arguments) {
        return new Types(raw, arguments);
    }

    @Override
    public Type[] getActualTypeArguments() {
        return arguments.clone();
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public Type getOwnerType() {
        return raw.getDeclaringClass();
    }
}
