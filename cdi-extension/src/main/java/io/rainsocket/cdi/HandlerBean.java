package io.rainsocket.cdi;

import java.lang.invoke.MethodHandle;

/** Calls methods of a bean; there is one implementation for each life that the bean's instances can have. Any thread may call. */
interface HandlerBean {

    /**
     * Calls a method.
     *
     * @param method takes the instance and the array of arguments
     * @param arguments fit the method
     * @return the method's result, {@code null} for {@code void}
     * @throws Throwable what the method throws, as it is
     */
    Object call(MethodHandle method, Object[] arguments) throws Throwable;
}
