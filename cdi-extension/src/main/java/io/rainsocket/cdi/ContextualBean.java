package io.rainsocket.cdi;

import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.invoke.MethodHandle;

/**
 * A bean that is called past its client proxy, because the method is private (on a proxy it would see a proxy's empty fields) or
 * because the scope has no proxies ({@link jakarta.inject.Singleton}).
 *
 * @param beans knows the scope's context
 * @param bean the bean
 * @param <T> its class
 */
record ContextualBean<T>(BeanManager beans, Bean<T> bean) implements HandlerBean {

    @Override
    public Object call(MethodHandle method, Object[] arguments) throws Throwable {
        return (Object) method.invokeExact((Object) instance(), arguments);
    }

    T instance() {
        Context context = beans.getContext(bean.getScope());
        T instance = context.get(bean);
        return instance != null ? instance : context.get(bean, beans.createCreationalContext(bean));
    }
}
