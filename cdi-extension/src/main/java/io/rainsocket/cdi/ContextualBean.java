package io.rainsocket.cdi;

import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.invoke.MethodHandle;

/**
 * A bean whose scope keeps its instances. It is called past its client proxy: interceptors and decorators belong to the instance, and a
 * proxy calls methods that are not public by reflection, and private ones on itself.
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
