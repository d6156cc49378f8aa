package io.rainsocket.cdi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;

/** A generic type whose variables were replaced. Equal to the same type of any other origin. */
final class ResolvedType implements ParameterizedType {

    private final Type raw;
    private final Type owner;
    private final Type[] arguments;

    ResolvedType(Type raw, Type owner, Type[] arguments) {
        this.raw = raw;
        this.owner = owner;
        this.arguments = arguments.clone();
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
        return owner;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterizedType type
                && raw.equals(type.getRawType())
                && Objects.equals(owner, type.getOwnerType())
                && Arrays.equals(arguments, type.getActualTypeArguments());
    }

    /** As the JDK's own types compute it, to be found in the same maps. */
    @Override
    public int hashCode() {
        return Arrays.hashCode(arguments) ^ Objects.hashCode(owner) ^ Objects.hashCode(raw);
    }
}
