package io.rainsocket.it.behaviour.scopes;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Puts its mark on what a handler returns. */
@Counted
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class CountingInterceptor {

    @AroundInvoke
    Object mark(InvocationContext context) throws Exception {
        return "intercepted " + context.proceed();
    }
}
