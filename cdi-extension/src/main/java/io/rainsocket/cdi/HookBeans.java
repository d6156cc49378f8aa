package io.rainsocket.cdi;

import io.rainsocket.AllowRequest;
import io.rainsocket.RainsocketException;
import io.rainsocket.ResponseHeaders;
import io.rainsocket.SessionIdGenerator;
import io.rainsocket.cdi.parameter.TypeNames;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The beans that have a word in requests, of all web applications. Filled while CDI starts, by one thread at a time. */
final class HookBeans {

    private static final Comparator<Bean<?>> CALL_ORDER = Comparator.<Bean<?>>comparingInt(HookBeans::priority)
            .thenComparing(bean -> bean.getBeanClass().getName());

    private final Set<Bean<?>> found = new LinkedHashSet<>();

    void add(Bean<?> bean) {
        Set<?> types = bean.getTypes();
        if (types.contains(AllowRequest.class)
                || types.contains(ResponseHeaders.class)
                || types.contains(SessionIdGenerator.class)) {
            found.add(bean);
        }
    }

    /**
     * The web application's own.
     *
     * @throws RainsocketException if there are several id generators
     */
    ConnectionHooks of(ClassLoader webApp, BeanManager beans) {
        List<SessionIdGenerator> generators = references(SessionIdGenerator.class, webApp, beans);
        if (generators.size() > 1) {
            String names = own(SessionIdGenerator.class, webApp).stream()
                    .map(bean -> TypeNames.of(bean.getBeanClass()))
                    .collect(Collectors.joining(", "));
            throw new RainsocketException("RS-0651 SessionIdGenerator: found " + generators.size() + " beans, of "
                    + names + "; allowed: one for each web application; write one");
        }
        return new ConnectionHooks(
                new RequestContexts(beans, true),
                references(AllowRequest.class, webApp, beans),
                references(ResponseHeaders.class, webApp, beans),
                generators.stream().findFirst());
    }

    /** By client proxies where there are any: what a bean's scope is, is its own affair. */
    private <T> List<T> references(Class<T> type, ClassLoader webApp, BeanManager beans) {
        return own(type, webApp).stream()
                .map(bean -> type.cast(beans.getReference(bean, type, beans.createCreationalContext(bean))))
                .toList();
    }

    private List<Bean<?>> own(Class<?> type, ClassLoader webApp) {
        return found.stream()
                .filter(bean -> bean.getTypes().contains(type))
                .filter(bean -> ClassLoaders.sees(webApp, bean.getBeanClass()))
                .sorted(CALL_ORDER)
                .toList();
    }

    private static int priority(Bean<?> bean) {
        Priority priority = bean.getBeanClass().getAnnotation(Priority.class);
        return priority == null ? Integer.MAX_VALUE : priority.value();
    }
}
