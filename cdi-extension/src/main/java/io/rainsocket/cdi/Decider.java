package io.rainsocket.cdi;

import io.rainsocket.ChannelDecider;
import io.rainsocket.Handshake;
import io.rainsocket.cdi.parameter.TypeNames;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;

/**
 * A bean that is a {@link ChannelDecider}, ready to be called by any thread.
 *
 * @param beanClass the bean's class, for messages
 * @param bean calls it
 * @param accepts its {@link #ACCEPTS}
 */
record Decider(Class<?> beanClass, HandlerBean bean, MethodHandle accepts) {

    static final Method ACCEPTS = acceptsMethod();

    /** Asks it; a failure means no. */
    boolean accepts(String name, Handshake handshake) {
        try {
            return (boolean) bean.call(accepts, new Object[] {name, handshake});
        } catch (Throwable e) {
            Failures.logDecider(TypeNames.of(beanClass, ACCEPTS), Failures.unwrap(e));
            return false;
        }
    }

    private static Method acceptsMethod() {
        try {
            return ChannelDecider.class.getMethod("accepts", String.class, Handshake.class);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("ChannelDecider is not the one that this class was compiled with", e);
        }
    }
}
