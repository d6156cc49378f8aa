package io.rainsocket.cdi;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What the type variables of a class's generic superclasses and interfaces stand for. Immutable. */
final class TypeVariables {

    private final Map<TypeVariable<?>, Type> values = new HashMap<>();

    TypeVariables(Class<?> type) {
        collect(type);
    }

    /**
     * Replaces variables by what they stand for, and wildcards by their bounds.
     *
     * @return with type variables only where nothing gives them a type
     */
    Type resolve(Type type) {
        if (type instanceof TypeVariable<?> variable) {
            Type value = values.get(variable);
            return value == null ? variable : resolve(value);
        }
        if (type instanceof WildcardType wildcard) {
            return resolve(
                    wildcard.getLowerBounds().length > 0 ? wildcard.getLowerBounds()[0] : wildcard.getUpperBounds()[0]);
        }
        if (type instanceof GenericArrayType array) {
            return arrayOf(resolve(array.getGenericComponentType()), array);
        }
        return type instanceof ParameterizedType generic ? resolveArguments(generic) : type;
    }

    /** The class that the virtual machine sees in a type's place. */
    Class<?> erase(Type type) {
        Type resolved = resolve(type);
        if (resolved instanceof Class<?> plain) {
            return plain;
        }
        if (resolved instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (resolved instanceof GenericArrayType array) {
            return erase(array.getGenericComponentType()).arrayType();
        }
        return erase(((TypeVariable<?>) resolved).getBounds()[0]);
    }

    private static Type arrayOf(Type component, GenericArrayType otherwise) {
        return component instanceof Class<?> plain ? plain.arrayType() : otherwise;
    }

    private Type resolveArguments(ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        Type[] resolved = Arrays.stream(arguments).map(this::resolve).toArray(Type[]::new);
        return Arrays.equals(arguments, resolved)
                ? generic
                : new ResolvedType(generic.getRawType(), generic.getOwnerType(), resolved);
    }

    private void collect(Type type) {
        if (type == null) {
            return;
        }
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (type instanceof ParameterizedType generic) {
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                values.put(raw.getTypeParameters()[i], generic.getActualTypeArguments()[i]);
            }
        }
        collect(raw.getGenericSuperclass());
        for (Type parent : raw.getGenericInterfaces()) {
            collect(parent);
        }
    }
}
