package io.rainsocket.cdi;

import io.rainsocket.cdi.check.CallCheck;
import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.cdi.parameter.Parameter;
import io.rainsocket.cdi.validation.ValidatedMethod;
import java.lang.invoke.MethodHandle;
import java.util.List;

/** A handler method, ready to be called by any thread. */
final class MethodInvoker {

    private final HandlerMethod handler;
    private final HandlerBean bean;
    private final MethodHandle method;
    private final Parameter[] parameters;
    private final CallCheck[] checks;
    private final boolean validatedByContainer;

    /** {@code validatedByContainer}: whether an interceptor of the bean checks the method's constraints. */
    MethodInvoker(
            HandlerMethod handler,
            HandlerBean bean,
            CallableMethod callable,
            List<CallCheck> checks,
            boolean validatedByContainer) {
        this(handler, bean, callable.handle(), checks.toArray(new CallCheck[0]), validatedByContainer);
    }

    private MethodInvoker(
            HandlerMethod handler,
            HandlerBean bean,
            MethodHandle method,
            CallCheck[] checks,
            boolean validatedByContainer) {
        this.handler = handler;
        this.bean = bean;
        this.method = method;
        this.validatedByContainer = validatedByContainer;
        parameters = handler.parameters().toArray(new Parameter[0]);
        this.checks = checks;
    }

    /** The same with constraints of the method. */
    MethodInvoker validated(ValidatedMethod constraints) {
        return new MethodInvoker(handler, bean, constraints.around(method), checks, validatedByContainer);
    }

    /** Builds the arguments and validates them only. */
    MethodInvoker validating(ValidatedMethod constraints) {
        return new MethodInvoker(handler, bean, constraints.alone(), new CallCheck[0], validatedByContainer);
    }

    HandlerMethod handler() {
        return handler;
    }

    boolean validatedByContainer() {
        return validatedByContainer;
    }

    /**
     * Builds the arguments and calls the method.
     *
     * @param invocation what it is called for
     * @return its result, {@code null} for {@code void}
     * @throws io.rainsocket.ClientException before the call, if it is not allowed
     * @throws io.rainsocket.ArgumentException before the call, if what the client sent does not fit a parameter
     * @throws Throwable what the method throws
     */
    Object call(Invocation invocation) throws Throwable {
        for (CallCheck check : checks) {
            check.check(invocation);
        }
        Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = parameters[i].value(invocation);
        }
        return bean.call(method, arguments);
    }
}
