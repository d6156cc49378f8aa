package io.rainsocket.cdi;

import io.rainsocket.ChannelHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.interceptor.Interceptors;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** Prepares the calls of handler methods, and notes which cannot be called. */
final class InvokerFactory {

    private final BeanManager beans;
    private final Problems problems;

    InvokerFactory(BeanManager beans, Problems problems) {
        this.beans = beans;
        this.problems = problems;
    }

    Optional<MethodInvoker> invoker(ChannelBean bean, HandlerMethod handler) {
        Optional<CallableMethod> callable = CallableMethod.of(bean, handler.method());
        if (callable.isEmpty()) {
            problems.add(
                    DefinitionError.NOT_CALLABLE,
                    handler.toString(),
                    bean.session() ? "no business method of the EJB" : "a method that @Typed hides",
                    bean.session()
                            ? "public, and the method in the business interface if the EJB has one"
                            : "no @Typed");
            return Optional.empty();
        }
        if (!isPrivate(handler) || !isIntercepted(bean, handler)) {
            return Optional.of(new MethodInvoker(handler, handlerBean(bean, handler), callable.get()));
        }
        problems.add(
                DefinitionError.PRIVATE_INTERCEPTED,
                handler.toString(),
                "a private method of a bean with interceptors",
                "the method without private");
        return Optional.empty();
    }

    private HandlerBean handlerBean(ChannelBean channel, HandlerMethod handler) {
        Bean<?> bean = channel.bean();
        if (bean.getScope() == Dependent.class) {
            boolean keepsListeners = handler.method().getDeclaringClass() == ChannelHandler.class;
            return keepsListeners ? new PerSocketBean<>(beans, bean) : new PerCallBean<>(beans, bean);
        }
        return new ContextualBean<>(beans, bean);
    }

    private boolean isIntercepted(ChannelBean bean, HandlerMethod handler) {
        return hasInterceptors(bean.type())
                || bean.type().getMethods().stream()
                        .anyMatch(method -> method.getJavaMember().equals(handler.method()) && hasInterceptors(method));
    }

    private boolean hasInterceptors(Annotated annotated) {
        return annotated.getAnnotations().stream()
                .map(Annotation::annotationType)
                .anyMatch(type -> type == Interceptors.class || isBinding(type));
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
