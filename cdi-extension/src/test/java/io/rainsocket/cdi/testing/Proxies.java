package io.rainsocket.cdi.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** Implements a large interface by the few methods that a test needs. */
public final class Proxies {

    private Proxies() {}

    /** An object of the type that calls the methods of another object that have the same name and number of parameters. */
    public static <T> T of(Class<T> type, Object methods) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return ofObject(proxy, method, arguments);
                    }
                    Object[] values = arguments == null ? new Object[0] : arguments;
                    Method found = Arrays.stream(methods.getClass().getDeclaredMethods())
                            .filter(own ->
                                    own.getName().equals(method.getName()) && own.getParameterCount() == values.length)
                            .findFirst()
                            .orElseThrow(() -> new UnsupportedOperationException(method.toString()));
                    found.setAccessible(true);
                    try {
                        return found.invoke(methods, values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "proxy";
        };
    }
}
