package io.rainsocket.it.scopes;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** What handlers say becomes louder. */
@Loud
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Amplifier {

    @AroundInvoke
    Object amplify(InvocationContext context) throws Exception {
        return context.proceed() + "!";
    }
}
