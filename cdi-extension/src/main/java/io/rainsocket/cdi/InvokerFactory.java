package io.rainsocket.cdi;

import io.rainsocket.ChannelDecider;
import io.rainsocket.ChannelHandler;
import io.rainsocket.cdi.check.CallCheck;
import io.rainsocket.cdi.parameter.TypeNames;
import io.rainsocket.cdi.validation.Validations;
import io.rainsocket.transaction.InTransaction;
import io.rainsocket.transaction.TransactionOutcome;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptors;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prepares the calls of handler methods, and notes which cannot be called. */
final class InvokerFactory {

    private final BeanManager beans;
    private final Problems problems;
    private final Limits limits;

    InvokerFactory(BeanManager beans, Problems problems) {
        this.beans = beans;
        this.problems = problems;
        limits = new Limits(problems);
    }

    Optional<MethodInvoker> invoker(ChannelBean bean, HandlerMethod handler) {
        Optional<CallableMethod> callable = callable(bean, handler.method());
        if (callable.isEmpty()) {
            return Optional.empty();
        }
        if (!isPrivate(handler) || !isIntercepted(bean, handler)) {
            return Optional.of(new MethodInvoker(
                    handler,
                    inTransaction(bean, handler),
                    callable.get(),
                    checks(bean, handler),
                    isValidated(bean, handler)));
        }
        problems.add(
                DefinitionError.PRIVATE_INTERCEPTED,
                handler.toString(),
                "a private method of a bean with interceptors",
                "the method without private");
        return Optional.empty();
    }

    /** Who decides for a bean that implements {@link ChannelDecider}; empty for others. */
    Optional<Decider> decider(ChannelBean bean) {
        if (!ChannelDecider.class.isAssignableFrom(bean.beanClass())) {
            return Optional.empty();
        }
        return callable(bean, Decider.ACCEPTS)
                .map(callable ->
                        new Decider(bean.beanClass(), handlerBean(bean, callable.method()), callable.handle()));
    }

    /** Limits first: what follows may cost more. */
    private List<CallCheck> checks(ChannelBean bean, HandlerMethod handler) {
        return Stream.concat(limits.of(bean, handler).stream(), Checks.ofCall(bean, handler).stream())
                .toList();
    }

    private Optional<CallableMethod> callable(ChannelBean bean, Method method) {
        Optional<CallableMethod> callable = CallableMethod.of(bean, method);
        if (callable.isEmpty()) {
            problems.add(
                    DefinitionError.NOT_CALLABLE,
                    TypeNames.of(bean.beanClass(), method),
                    bean.session() ? "no business method of the EJB" : "a method that @Typed hides",
                    bean.session()
                            ? "public, and the method in the business interface if the EJB has one"
                            : "no @Typed");
        }
        return callable;
    }

    private HandlerBean handlerBean(ChannelBean channel, Method method) {
        Bean<?> bean = channel.bean();
        if (bean.getScope() == Dependent.class) {
            boolean keepsListeners = method.getDeclaringClass() == ChannelHandler.class;
            return keepsListeners ? new PerSocketBean<>(beans, bean) : new PerCallBean<>(beans, bean);
        }
        return new ContextualBean<>(beans, bean);
    }

    /** Only where there may be a transaction its end is looked for. */
    private HandlerBean inTransaction(ChannelBean bean, HandlerMethod handler) {
        HandlerBean plain = handlerBean(bean, handler.method());
        boolean marked = bean.type().isAnnotationPresent(InTransaction.class)
                || bean.type().getMethods().stream()
                        .anyMatch(method -> method.getJavaMember().equals(handler.method())
                                && method.isAnnotationPresent(InTransaction.class));
        return marked ? (method, arguments) -> TransactionOutcome.of(() -> plain.call(method, arguments)) : plain;
    }

    private boolean isIntercepted(ChannelBean bean, HandlerMethod handler) {
        return hasInterceptors(bean.type())
                || annotations(bean, handler).map(Annotation::annotationType).anyMatch(this::isInterceptors);
    }

    private static boolean isValidated(ChannelBean bean, HandlerMethod handler) {
        return annotations(bean, handler).anyMatch(Validations::isInterceptor);
    }

    /** With those that CDI extensions have added. */
    private static Stream<Annotation> annotations(ChannelBean bean, HandlerMethod handler) {
        return bean.type().getMethods().stream()
                .filter(method -> method.getJavaMember().equals(handler.method()))
                .flatMap(method -> method.getAnnotations().stream());
    }

    private boolean hasInterceptors(Annotated annotated) {
        return annotated.getAnnotations().stream()
                .map(Annotation::annotationType)
                .anyMatch(this::isInterceptors);
    }

    private boolean isInterceptors(Class<? extends Annotation> type) {
        return type == Interceptors.class || isBinding(type);
    }

    private boolean isBinding(Class<? extends Annotation> type) {
        return beans.isInterceptorBinding(type)
                || beans.isStereotype(type)
                        && beans.getStereotypeDefinition(type).stream()
                                .anyMatch(inner -> beans.isInterceptorBinding(inner.annotationType()));
    }

    private static boolean isPrivate(HandlerMethod handler) {
        Method method = handler.method();
        return Modifier.isPrivate(method.getModifiers());
    }
}
