package io.rainsocket.cdi;

import io.rainsocket.ClientError;
import io.rainsocket.ClientException;
import io.rainsocket.ExceptionMapper;
import io.rainsocket.RainsocketException;
import io.rainsocket.cdi.parameter.TypeNames;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The beans that are an {@link ExceptionMapper}, of all web applications. Filled while CDI starts, by one thread at a time. */
final class ExceptionMappers {

    private static final Comparator<Declared> BY_PRIORITY = Comparator.comparingInt(Declared::priority);

    private final Set<Bean<?>> found = new LinkedHashSet<>();

    void add(Bean<?> bean) {
        if (bean.getTypes().stream().anyMatch(type -> raw(type) == ExceptionMapper.class)) {
            found.add(bean);
        }
    }

    /** Notes which of them cannot be asked, or not both. */
    void check(Problems problems) {
        List<Declared> declared = new ArrayList<>();
        for (Bean<?> bean : found) {
            Class<?> exception = exception(bean);
            if (exception == null) {
                problems.add(
                        DefinitionError.EXCEPTION_MAPPER_TYPE,
                        TypeNames.of(bean.getBeanClass()),
                        "an ExceptionMapper that does not say of which exceptions",
                        "for example implements ExceptionMapper<IllegalStateException>");
                continue;
            }
            Declared mapper = new Declared(exception, bean);
            declared.stream()
                    .filter(mapper::clashesWith)
                    .findFirst()
                    .ifPresent(other -> problems.add(
                            DefinitionError.EXCEPTION_MAPPER_TWICE,
                            TypeNames.of(bean.getBeanClass()),
                            "an ExceptionMapper of " + TypeNames.of(exception) + ", as "
                                    + TypeNames.of(other.bean.getBeanClass()) + " is",
                            "@Priority on one of them, or leave one out"));
            declared.add(mapper);
        }
    }

    /** The web application's own. */
    ClientErrors of(ClassLoader webApp, BeanManager beans, RequestContexts contexts) {
        Map<Class<?>, ClientErrors.Mapper> mappers = new LinkedHashMap<>();
        found.stream()
                .filter(bean -> exception(bean) != null && ClassLoaders.sees(webApp, bean.getBeanClass()))
                .map(bean -> new Declared(exception(bean), bean))
                .sorted(BY_PRIORITY)
                .forEach(mapper ->
                        mappers.putIfAbsent(mapper.exception, new Asked(mapper.bean, handlerBean(mapper.bean, beans))));
        return new ClientErrors(contexts, mappers);
    }

    private static HandlerBean handlerBean(Bean<?> bean, BeanManager beans) {
        return bean.getScope() == Dependent.class ? new PerCallBean<>(beans, bean) : new ContextualBean<>(beans, bean);
    }

    /** {@code null} if the bean names no class. */
    private static Class<?> exception(Bean<?> bean) {
        return bean.getTypes().stream()
                .filter(type -> raw(type) == ExceptionMapper.class && type instanceof ParameterizedType)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .filter(Class.class::isInstance)
                .map(type -> (Class<?>) type)
                .findFirst()
                .orElse(null);
    }

    private static Type raw(Type type) {
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }

    /** A bean and the exceptions that it maps. */
    private record Declared(Class<?> exception, Bean<?> bean) {

        int priority() {
            Priority priority = bean.getBeanClass().getAnnotation(Priority.class);
            return priority == null ? Integer.MAX_VALUE : priority.value();
        }

        boolean clashesWith(Declared other) {
            return exception == other.exception
                    && priority() == other.priority()
                    && ClassLoaders.meet(bean.getBeanClass(), other.bean.getBeanClass());
        }
    }

    /** Asks a bean. */
    private record Asked(Bean<?> declared, HandlerBean bean) implements ClientErrors.Mapper {

        private static final MethodHandle TO_ERROR = toError();

        @Override
        public Throwable map(Throwable failure) {
            try {
                ClientError error = (ClientError) bean.call(TO_ERROR, new Object[] {failure});
                return error == null ? failure : new ClientException(error, failure);
            } catch (Throwable e) {
                RainsocketException both = new RainsocketException(
                        "RS-0255 the ExceptionMapper " + TypeNames.of(declared.getBeanClass()) + " failed", failure);
                both.addSuppressed(e);
                return both;
            }
        }

        private static MethodHandle toError() {
            try {
                return MethodHandles.lookup()
                        .findVirtual(
                                ExceptionMapper.class,
                                "toError",
                                MethodType.methodType(ClientError.class, Throwable.class))
                        .asSpreader(Object[].class, 1)
                        .asType(MethodType.methodType(Object.class, Object.class, Object[].class));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("ExceptionMapper is not the one that this class was compiled with", e);
            }
        }
    }
}
