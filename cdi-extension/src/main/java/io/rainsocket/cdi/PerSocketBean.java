package io.rainsocket.cdi;

import io.rainsocket.Socket;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.invoke.MethodHandle;

/**
 * A {@link jakarta.enterprise.context.Dependent} bean that is a {@link io.rainsocket.ChannelHandler}: the listeners that it registers
 * are its own, so each socket has an instance that lives as long as the socket.
 *
 * @param beans creates what an instance depends on
 * @param bean the bean
 * @param <T> its class
 */
record PerSocketBean<T>(BeanManager beans, Bean<T> bean) implements HandlerBean {

    @Override
    public Object call(MethodHandle handle, Object[] arguments) throws Throwable {
        CreationalContext<T> context = beans.createCreationalContext(bean);
        T instance = bean.create(context);
        ((Socket) arguments[0]).onDisconnect(reason -> bean.destroy(instance, context));
        return (Object) handle.invokeExact((Object) instance, arguments);
    }
}
