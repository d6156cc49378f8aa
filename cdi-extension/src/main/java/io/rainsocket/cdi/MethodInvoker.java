package io.rainsocket.cdi;

import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.cdi.parameter.Parameter;
import java.lang.invoke.MethodHandle;

/** A handler method, ready to be called by any thread. */
final class MethodInvoker {

    private final HandlerMethod handler;
    private final HandlerBean bean;
    private final MethodHandle method;
    private final Parameter[] parameters;

    MethodInvoker(HandlerMethod handler, HandlerBean bean, CallableMethod callable) {
        this.handler = handler;
        this.bean = bean;
        method = callable.handle();
        parameters = handler.parameters().toArray(new Parameter[0]);
    }

    HandlerMethod handler() {
        return handler;
    }

    /**
     * Builds the arguments and calls the method.
     *
     * @param invocation what it is called for
     * @return its result, {@code null} for {@code void}
     * @throws io.rainsocket.ArgumentException before the call, if what the client sent does not fit a parameter
     * @throws Throwable what the method throws
     */
    Object call(Invocation invocation) throws Throwable {
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = parameters[i].value(invocation);
        }
        return bean.call(method, arguments);
    }
}
