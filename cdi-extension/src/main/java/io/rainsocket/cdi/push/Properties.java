package io.rainsocket.cdi.push;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads properties of records, beans and maps. */
public final class Properties {

    private Properties() {}

    /**
     * Whether values of a type have a property, as far as the type tells.
     *
     * @param type the declared type
     * @param name the property's name
     * @return {@code true} if only the value itself can tell
     */
    public static boolean mayHave(Class<?> type, String name) {
        boolean open = type == Object.class || Map.class.isAssignableFrom(type) || type.isInterface();
        return open || accessor(type, name).isPresent();
    }

    static Object read(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        Method accessor = accessor(value.getClass(), name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the class " + value.getClass().getName() + " has no property " + name));
        try {
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("the property " + name + " cannot be read", e);
        }
    }

    private static Optional<Method> accessor(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        List<String> names = type.isRecord() ? List.of(name) : List.of("get" + capital, "is" + capital, name);
        return names.stream()
                .flatMap(each -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(each)
                                && method.getParameterCount() == 0
                                && method.getReturnType() != void.class))
                .findFirst();
    }
}
