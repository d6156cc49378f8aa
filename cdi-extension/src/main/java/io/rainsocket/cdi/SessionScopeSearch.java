package io.rainsocket.cdi;

import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Looks for session-scoped beans behind a channel: the channel itself, what it injects, what that injects, and so on. */
final class SessionScopeSearch {

    private final BeanManager beans;
    private final Set<Bean<?>> seen = new HashSet<>();

    SessionScopeSearch(BeanManager beans) {
        this.beans = beans;
    }

    /** One that is needed, empty if there is none, or none that was not found before. */
    Optional<Bean<?>> from(Bean<?> bean) {
        if (!seen.add(bean)) {
            return Optional.empty();
        }
        return bean.getScope() == SessionScoped.class
                ? Optional.of(bean)
                : bean.getInjectionPoints().stream()
                        .map(this::injected)
                        .filter(Objects::nonNull)
                        .map(this::from)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** {@code null} for what CDI complains of itself, or leaves to later. */
    private Bean<?> injected(InjectionPoint point) {
        try {
            return beans.resolve(
                    beans.getBeans(point.getType(), point.getQualifiers().toArray(new Annotation[0])));
        } catch (AmbiguousResolutionException e) {
            return null;
        }
    }
}
