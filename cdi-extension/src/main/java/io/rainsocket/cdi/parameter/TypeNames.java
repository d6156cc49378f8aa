package io.rainsocket.cdi.parameter;

import java.lang.reflect.Executable;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Types and methods as their author wrote them, for messages. */
public final class TypeNames {

    private TypeNames() {}

    /**
     * A method, such as {@code Chat#say(Socket, List<String>)}.
     *
     * @param declaring the class to name
     * @param method the method
     * @return one line
     */
    public static String of(Class<?> declaring, Executable method) {
        return of(declaring) + "#" + method.getName()
                + Arrays.stream(method.getGenericParameterTypes())
                        .map(TypeNames::of)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * A type without its packages, such as {@code List<String>}.
     *
     * @param type any type
     * @return one line
     */
    public static String of(Type type) {
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        if (type instanceof ParameterizedType generic) {
            return of(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(TypeNames::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof GenericArrayType array) {
            return of(array.getGenericComponentType()) + "[]";
        }
        return type.getTypeName();
    }

    private static String of(Class<?> type) {
        if (type.isArray()) {
            return of(type.getComponentType()) + "[]";
        }
        // What has no source file of its own, like int, counts to java.lang.
        int from = type.isPrimitive() || type.getPackageName().isEmpty()
                ? 0
                : type.getPackageName().length() + 1;
        return type.getName().substring(from).replace('$', '.');
    }
}
