package io.rainsocket.cdi.push;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Sends what a method returns; stands inside its transaction, and outside the application's interceptors, which may change the result. */
@Interceptor
@Pushed
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 220)
public class PushInterceptor {

    @Inject
    private PushMethods methods;

    /**
     * Calls the method first.
     *
     * @param call goes on
     * @return its result
     * @throws Exception what it throws
     */
    @AroundInvoke
    public Object push(InvocationContext call) throws Exception {
        Object result = call.proceed();
        methods.find(call.getTarget().getClass(), call.getMethod())
                .ifPresent(method -> method.returned(result, call.getParameters()));
        return result;
    }
}
