package io.rainsocket.cdi.push;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The methods with {@link io.rainsocket.PushTo} of all beans. Any thread may call. */
public final class PushMethods {

    private record Key(Class<?> beanClass, Method method) {}

    /** Filled while CDI starts. */
    private final Map<Key, PushMethod> methods = new ConcurrentHashMap<>();

    /**
     * Adds a method.
     *
     * @param beanClass the class of the bean, which may have inherited it
     * @param method the method
     * @param push what to do with its result
     */
    public void add(Class<?> beanClass, Method method, PushMethod push) {
        methods.put(new Key(beanClass, method), push);
    }

    /** Containers call a bean through subclasses of their own. */
    Optional<PushMethod> find(Class<?> target, Method method) {
        for (Class<?> type = target; type != null; type = type.getSuperclass()) {
            PushMethod found = methods.get(new Key(type, method));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
