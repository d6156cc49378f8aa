package io.rainsocket.cdi;

import io.rainsocket.MaxPayload;
import io.rainsocket.RateLimit;
import io.rainsocket.cdi.check.CallCheck;
import io.rainsocket.cdi.limit.PayloadCheck;
import io.rainsocket.cdi.limit.RateCheck;
import io.rainsocket.cdi.parameter.HandlerKind;
import io.rainsocket.cdi.parameter.TypeNames;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the limits of channels and their methods, and notes what is wrong with them. Used by one thread, while CDI starts. */
final class Limits {

    private static final int MAX_EVENTS = 1_000_000;
    private static final int MAX_SECONDS = 86_400;

    private final Problems problems;

    /** Shared by the methods of a bean. */
    private final Map<Class<?>, Optional<CallCheck>> ratesOfChannels = new HashMap<>();

    Limits(Problems problems) {
        this.problems = problems;
    }

    /** What stands before a method, the cheapest first. */
    List<CallCheck> of(ChannelBean bean, HandlerMethod handler) {
        RateLimit rate = annotation(bean, handler, RateLimit.class);
        MaxPayload payload = annotation(bean, handler, MaxPayload.class);
        if (handler.kind() != HandlerKind.EVENT) {
            refuse(handler, rate);
            refuse(handler, payload);
            return List.of();
        }
        List<CallCheck> checks = new ArrayList<>();
        rate(rate, handler.toString()).ifPresent(checks::add);
        ratesOfChannels
                .computeIfAbsent(
                        bean.beanClass(), type -> rate(bean.type().getAnnotation(RateLimit.class), TypeNames.of(type)))
                .ifPresent(checks::add);
        payload(payload == null ? bean.type().getAnnotation(MaxPayload.class) : payload, handler.toString())
                .ifPresent(checks::add);
        return checks;
    }

    private void refuse(HandlerMethod handler, Annotation limit) {
        if (limit != null) {
            String name = "@" + limit.annotationType().getSimpleName();
            problems.add(
                    DefinitionError.LIMIT_PLACE,
                    handler.toString(),
                    name + " with @" + handler.kind().annotation().getSimpleName(),
                    "the method without " + name);
        }
    }

    private Optional<CallCheck> rate(RateLimit limit, String place) {
        if (limit == null) {
            return Optional.empty();
        }
        if (isIn(limit.events(), MAX_EVENTS) && isIn(limit.seconds(), MAX_SECONDS)) {
            return Optional.of(new RateCheck(limit, place));
        }
        problems.add(
                DefinitionError.LIMIT_VALUE,
                place,
                "@RateLimit(events = " + limit.events() + ", seconds = " + limit.seconds() + ")",
                "for example @RateLimit(events = 10, seconds = 1)");
        return Optional.empty();
    }

    private Optional<CallCheck> payload(MaxPayload limit, String place) {
        if (limit == null) {
            return Optional.empty();
        }
        if (limit.value() > 0) {
            return Optional.of(new PayloadCheck(limit.value()));
        }
        problems.add(
                DefinitionError.LIMIT_VALUE,
                place,
                "@MaxPayload(" + limit.value() + ")",
                "for example @MaxPayload(10_000)");
        return Optional.empty();
    }

    private static boolean isIn(int value, int max) {
        return value >= 1 && value <= max;
    }

    /** With what CDI extensions have added; methods of interfaces are nothing that CDI sees. */
    private static <A extends Annotation> A annotation(ChannelBean bean, HandlerMethod handler, Class<A> type) {
        for (AnnotatedMethod<?> method : bean.type().getMethods()) {
            if (method.getJavaMember().equals(handler.method())) {
                return method.getAnnotation(type);
            }
        }
        return handler.method().getAnnotation(type);
    }
}
