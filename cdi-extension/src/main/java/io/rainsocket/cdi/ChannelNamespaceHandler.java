package io.rainsocket.cdi;

import io.rainsocket.ConnectRefusedException;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Socket;
import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.core.socket.EventHandler;
import io.rainsocket.core.socket.NamespaceHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Calls the methods of all beans of one channel, those of one bean after those of the other. */
final class ChannelNamespaceHandler implements NamespaceHandler {

    private final RequestContexts contexts;
    private final List<MethodInvoker> guards = new ArrayList<>();
    private final List<MethodInvoker> connect = new ArrayList<>();
    private final List<MethodInvoker> disconnect = new ArrayList<>();
    private final Map<String, EventHandler> events = new HashMap<>();

    /** Of all methods of the channel, in the order in which they are to be called. */
    ChannelNamespaceHandler(RequestContexts contexts, List<MethodInvoker> invokers) {
        this.contexts = contexts;
        Map<String, List<MethodInvoker>> byEvent = new LinkedHashMap<>();
        for (MethodInvoker invoker : invokers) {
            switch (invoker.handler().kind()) {
                case BEFORE_CONNECT -> guards.add(invoker);
                case CONNECT -> connect.add(invoker);
                case DISCONNECT -> disconnect.add(invoker);
                case EVENT ->
                    byEvent.computeIfAbsent(invoker.handler().event(), event -> new ArrayList<>())
                            .add(invoker);
            }
        }
        byEvent.forEach((event, some) -> events.put(event, new ChannelEventHandler(contexts, List.copyOf(some))));
    }

    @Override
    public boolean guarded() {
        return !guards.isEmpty();
    }

    @Override
    public CompletionStage<?> beforeConnect(Socket socket) {
        Invocation invocation = Invocation.connect(socket);
        return contexts.call(() -> guard(guards.iterator(), invocation));
    }

    /** Asks one after the other, until one fails. */
    private static CompletionStage<?> guard(Iterator<MethodInvoker> guards, Invocation invocation) {
        while (guards.hasNext()) {
            MethodInvoker guard = guards.next();
            Object result;
            try {
                result = guard.call(invocation);
            } catch (Throwable e) {
                return CompletableFuture.failedFuture(refused(guard, invocation, e));
            }
            if (result instanceof CompletionStage<?> stage) {
                return stage.handle((value, failure) -> failure)
                        .thenCompose(failure -> failure == null
                                ? guard(guards, invocation)
                                : CompletableFuture.failedFuture(refused(guard, invocation, failure)));
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    /** A refusal passes as it is; what else goes wrong is logged where its place is known, and no business of the client. */
    private static ConnectRefusedException refused(MethodInvoker guard, Invocation invocation, Throwable failure) {
        Throwable cause = Failures.unwrap(failure);
        if (cause instanceof ConnectRefusedException refusal) {
            return refusal;
        }
        Failures.log(guard.handler(), invocation, cause);
        return new ConnectRefusedException("Internal error");
    }

    @Override
    public CompletionStage<?> onConnect(Socket socket) {
        return callAll(connect, Invocation.connect(socket));
    }

    @Override
    public EventHandler handlerOf(String event) {
        return events.get(event);
    }

    @Override
    public CompletionStage<?> onDisconnect(Socket socket, DisconnectReason reason) {
        return callAll(disconnect, Invocation.disconnect(socket, reason));
    }

    private CompletionStage<?> callAll(List<MethodInvoker> invokers, Invocation invocation) {
        return invokers.isEmpty()
                ? null
                : contexts.call(() -> {
                    CompletionStage<?> pending = null;
                    for (MethodInvoker invoker : invokers) {
                        pending = Stages.both(pending, call(invoker, invocation));
                    }
                    return pending;
                });
    }

    /** Never fails, and neither does the stage that it returns. */
    private static CompletionStage<?> call(MethodInvoker invoker, Invocation invocation) {
        Object result;
        try {
            result = invoker.call(invocation);
        } catch (Throwable e) {
            Failures.log(invoker.handler(), invocation, Failures.unwrap(e));
            return null;
        }
        return result instanceof CompletionStage<?> stage
                ? stage.exceptionally(failure -> {
                    Failures.log(invoker.handler(), invocation, Failures.unwrap(failure));
                    return null;
                })
                : null;
    }
}
