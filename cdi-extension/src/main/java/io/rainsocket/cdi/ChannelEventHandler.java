package io.rainsocket.cdi;

import io.rainsocket.Ack;
import io.rainsocket.AckStyle;
import io.rainsocket.Arguments;
import io.rainsocket.Event;
import io.rainsocket.Namespace;
import io.rainsocket.cdi.HandlerMethod.Answering;
import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.cdi.scope.CallContexts;
import io.rainsocket.core.socket.EventHandler;
import io.rainsocket.core.socket.ServerEventHandler;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Calls all methods that handle an event of a channel, one of clients or one of other servers, and acknowledges it. */
final class ChannelEventHandler implements EventHandler, ServerEventHandler {

    private final CallContexts contexts;
    private final ClientErrors errors;
    private final AckStyle acks;
    private final List<MethodInvoker> invokers;
    private final boolean answered;
    private final boolean nonBlocking;
    private final boolean concurrent;

    ChannelEventHandler(CallContexts contexts, ClientErrors errors, AckStyle acks, List<MethodInvoker> invokers) {
        this.contexts = contexts;
        this.errors = errors;
        this.acks = acks;
        this.invokers = invokers;
        answered = invokers.stream().anyMatch(invoker -> invoker.handler().answering() != Answering.NOBODY);
        nonBlocking = invokers.stream().allMatch(invoker -> invoker.handler().nonBlocking());
        concurrent = invokers.stream().allMatch(invoker -> invoker.handler().concurrent());
    }

    @Override
    public boolean nonBlocking() {
        return nonBlocking;
    }

    @Override
    public boolean concurrent() {
        return concurrent;
    }

    @Override
    public CompletionStage<?> handle(Event event) {
        return contexts.call(event.socket(), () -> callAll(Invocation.event(event), event.ack()));
    }

    @Override
    public CompletionStage<?> handle(Namespace namespace, Arguments arguments, Ack ack) {
        return contexts.call(null, () -> callAll(Invocation.serverEvent(namespace, arguments), ack));
    }

    private CompletionStage<?> callAll(Invocation invocation, Ack ack) {
        Acknowledgement acknowledgement = new Acknowledgement(ack, acks);
        CompletionStage<?> pending = null;
        for (MethodInvoker invoker : invokers) {
            pending = Stages.both(pending, call(invoker, invocation, acknowledgement));
        }
        if (answered) {
            return pending;
        }
        if (pending != null) {
            return pending.thenRun(acknowledgement::done);
        }
        acknowledgement.done();
        return null;
    }

    /** Never fails, and neither does the stage that it returns. */
    private CompletionStage<?> call(MethodInvoker invoker, Invocation invocation, Acknowledgement acknowledgement) {
        Object result;
        try {
            result = invoker.call(invocation);
        } catch (Throwable e) {
            failed(invoker.handler(), invocation, acknowledgement, e);
            return null;
        }
        if (result instanceof CompletionStage<?> stage) {
            return stage.handle((value, failure) -> {
                settle(invoker.handler(), invocation, acknowledgement, value, failure);
                return null;
            });
        }
        settle(invoker.handler(), invocation, acknowledgement, result, null);
        return null;
    }

    private void settle(
            HandlerMethod handler,
            Invocation invocation,
            Acknowledgement acknowledgement,
            Object value,
            Throwable failure) {
        if (failure != null) {
            failed(handler, invocation, acknowledgement, failure);
        } else if (handler.answering() == Answering.RESULT) {
            try {
                acknowledgement.value(value);
            } catch (RuntimeException | Error e) {
                failed(handler, invocation, acknowledgement, e);
            }
        }
    }

    private void failed(
            HandlerMethod handler, Invocation invocation, Acknowledgement acknowledgement, Throwable failure) {
        Throwable cause = errors.forClient(Failures.unwrap(failure, invocation));
        Failures.log(handler, invocation, cause);
        if (handler.answering() == Answering.NOBODY) {
            acknowledgement.note(cause);
        } else {
            acknowledgement.failure(cause);
        }
    }
}
