package io.rainsocket.cdi;

import java.lang.invoke.MethodHandle;

/**
 * A bean of a normal scope. Its client proxy finds the instance of the moment at each call.
 *
 * @param reference the client proxy
 */
record SharedBean(Object reference) implements HandlerBean {

    @Override
    public Object call(MethodHandle method, Object[] arguments) throws Throwable {
        return (Object) method.invokeExact(reference, arguments);
    }
}
