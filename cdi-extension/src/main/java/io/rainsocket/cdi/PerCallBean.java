package io.rainsocket.cdi;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.CompletionStage;

/**
 * A {@link jakarta.enterprise.context.Dependent} bean: each call has an instance of its own, which lives until the method has returned,
 * or until the stage that it has returned is complete.
 *
 * @param beans creates what an instance depends on
 * @param bean the bean
 * @param <T> its class
 */
record PerCallBean<T>(BeanManager beans, Bean<T> bean) implements HandlerBean {

    @Override
    public Object call(MethodHandle method, Object[] arguments) throws Throwable {
        CreationalContext<T> context = beans.createCreationalContext(bean);
        T instance = bean.create(context);
        Object result = null;
        try {
            result = (Object) method.invokeExact((Object) instance, arguments);
        } finally {
            if (!(result instanceof CompletionStage<?>)) {
                bean.destroy(instance, context);
            }
        }
        return result instanceof CompletionStage<?> stage
                ? stage.whenComplete((value, failure) -> bean.destroy(instance, context))
                : result;
    }
}
