package io.rainsocket.cdi;

import io.rainsocket.RainsocketException;
import io.rainsocket.cdi.parameter.TypeNames;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The beans of a type of which each web application may have one. */
final class SettingBeans<T> {

    private final Class<T> type;

    /** Filled while CDI starts, which calls an extension from one thread at a time. */
    private final Set<Bean<?>> found = new LinkedHashSet<>();

    SettingBeans(Class<T> type) {
        this.type = type;
    }

    void add(Bean<?> bean) {
        if (bean.getTypes().contains(type)) {
            found.add(bean);
        }
    }

    boolean any() {
        return !found.isEmpty();
    }

    /**
     * The web application's own, past any client proxy: {@link io.rainsocket.RainsocketConfig} is final.
     *
     * @throws RainsocketException if there are several
     */
    Optional<T> of(ClassLoader webApp, BeanManager beans) {
        List<Bean<?>> own = found.stream()
                .filter(bean -> ClassLoaders.sees(webApp, bean.getBeanClass()))
                .toList();
        if (own.size() > 1) {
            String names =
                    own.stream().map(bean -> TypeNames.of(bean.getBeanClass())).collect(Collectors.joining(", "));
            throw new RainsocketException("RS-0303 " + TypeNames.of(type) + ": found " + own.size() + " beans, of "
                    + names + "; allowed: one for each web application; write one");
        }
        return own.stream()
                .map(bean -> type.cast(new ContextualBean<>(beans, bean).instance()))
                .findFirst();
    }
}
