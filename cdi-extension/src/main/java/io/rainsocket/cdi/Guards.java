package io.rainsocket.cdi;

import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.cdi.scope.CallContexts;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The methods of a channel that decide whether something may happen: asked one after the other, until one fails. */
record Guards(CallContexts contexts, List<MethodInvoker> invokers, Objection objection) {

    boolean isEmpty() {
        return invokers.isEmpty();
    }

    /** Fails if one of them does, with what {@link Objection} makes of it. */
    CompletionStage<Void> ask(Invocation invocation) {
        return ask(invokers.iterator(), invocation);
    }

    private CompletionStage<Void> ask(Iterator<MethodInvoker> left, Invocation invocation) {
        return contexts.call(invocation.socket(), () -> askInContext(left, invocation));
    }

    private CompletionStage<Void> askInContext(Iterator<MethodInvoker> left, Invocation invocation) {
        while (left.hasNext()) {
            MethodInvoker guard = left.next();
            Object result;
            try {
                result = guard.call(invocation);
            } catch (Throwable e) {
                return refused(guard, invocation, e);
            }
            if (result instanceof CompletionStage<?> stage) {
                return stage.handle((value, failure) -> failure)
                        .thenCompose(failure ->
                                failure == null ? ask(left, invocation) : refused(guard, invocation, failure));
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    private CompletionStage<Void> refused(MethodInvoker guard, Invocation invocation, Throwable failure) {
        return CompletableFuture.failedFuture(
                objection.of(guard.handler(), invocation, Failures.unwrap(failure, invocation)));
    }

    /** What a failure tells to whoever asked. */
    @FunctionalInterface
    interface Objection {

        /** {@code failure} is what the method has thrown. */
        Throwable of(HandlerMethod handler, Invocation invocation, Throwable failure);
    }
}
