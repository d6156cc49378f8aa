package io.rainsocket.cdi;

import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.cdi.scope.CallContexts;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The methods of a channel that are all called for the same thing; the failure of one stops no other. */
record HandlerGroup(CallContexts contexts, List<MethodInvoker> invokers) {

    boolean isEmpty() {
        return invokers.isEmpty();
    }

    boolean nonBlocking() {
        return invokers.stream().allMatch(invoker -> invoker.handler().nonBlocking());
    }

    /** Completes when all are done, never exceptionally; {@code null} if they are. */
    CompletionStage<?> call(Invocation invocation) {
        return invokers.isEmpty() ? null : contexts.call(invocation.socket(), () -> callAll(invocation));
    }

    private CompletionStage<?> callAll(Invocation invocation) {
        CompletionStage<?> pending = null;
        for (MethodInvoker invoker : invokers) {
            pending = Stages.both(pending, call(invoker, invocation));
        }
        return pending;
    }

    /** Never fails, and neither does the stage that it returns. */
    private static CompletionStage<?> call(MethodInvoker invoker, Invocation invocation) {
        Object result;
        try {
            result = invoker.call(invocation);
        } catch (Throwable e) {
            Failures.log(invoker.handler(), invocation, Failures.unwrap(e, invocation));
            return null;
        }
        return result instanceof CompletionStage<?> stage
                ? stage.exceptionally(failure -> {
                    Failures.log(invoker.handler(), invocation, Failures.unwrap(failure, invocation));
                    return null;
                })
                : null;
    }
}
