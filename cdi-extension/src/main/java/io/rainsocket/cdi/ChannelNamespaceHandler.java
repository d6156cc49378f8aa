package io.rainsocket.cdi;

import io.rainsocket.AckStyle;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Event;
import io.rainsocket.EventMiddleware;
import io.rainsocket.Socket;
import io.rainsocket.cdi.check.ConnectChecks;
import io.rainsocket.cdi.parameter.HandlerKind;
import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.cdi.scope.CallContexts;
import io.rainsocket.core.socket.EventHandler;
import io.rainsocket.core.socket.NamespaceHandler;
import io.rainsocket.core.socket.OutboundRules;
import io.rainsocket.core.socket.OutgoingHandler;
import io.rainsocket.core.socket.ServerEventHandler;
import io.rainsocket.security.AccessRefusedException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/**
 * Calls the methods of all beans of one channel, those of one bean after those of the other. What a channel has no methods for is
 * {@code null}, which costs its events nothing.
 */
final class ChannelNamespaceHandler implements NamespaceHandler {

    private final Optional<OutboundRules> outbound;
    private final Conduct conduct;
    private final CallContexts contexts;
    private final ConnectChecks checks;
    private final Guards guards;
    private final HandlerGroup connect;
    private final HandlerGroup disconnecting;
    private final HandlerGroup disconnect;
    private final Map<String, ChannelEventHandler> events;
    private final Map<String, ChannelEventHandler> serverEvents;
    private final EventHandler any;
    private final EventMiddleware middleware;
    private final OutgoingHandler outgoing;

    /** Of all methods of the channel, in the order in which they are to be called. */
    ChannelNamespaceHandler(
            CallContexts contexts,
            Optional<OutboundRules> outbound,
            Conduct conduct,
            ConnectChecks checks,
            List<MethodInvoker> invokers) {
        this.contexts = contexts;
        this.outbound = outbound;
        this.conduct = conduct;
        this.checks = checks;
        Methods methods = new Methods(contexts, conduct, invokers);
        guards = new Guards(contexts, methods.of(HandlerKind.BEFORE_CONNECT), this::refusal);
        connect = methods.group(HandlerKind.CONNECT);
        disconnecting = methods.group(HandlerKind.DISCONNECTING);
        disconnect = methods.group(HandlerKind.DISCONNECT);
        events = methods.byEvent(HandlerKind.EVENT);
        serverEvents = methods.byEvent(HandlerKind.SERVER_EVENT);
        any = any(methods.group(HandlerKind.ANY));
        middleware = middleware(methods.of(HandlerKind.BEFORE_EVENT), contexts);
        outgoing = outgoing(methods.group(HandlerKind.ANY_OUTGOING));
    }

    private static EventHandler any(HandlerGroup group) {
        return group.isEmpty() ? null : new AnyHandler(group, group.nonBlocking());
    }

    /** The failure goes on as it is: what becomes of it is the same as for middlewares of a single socket. */
    private static EventMiddleware middleware(List<MethodInvoker> invokers, CallContexts contexts) {
        Guards decide = new Guards(contexts, invokers, (handler, invocation, failure) -> failure);
        return decide.isEmpty() ? null : event -> decide.ask(Invocation.event(event));
    }

    private static OutgoingHandler outgoing(HandlerGroup group) {
        return group.isEmpty() ? null : event -> group.call(Invocation.outgoing(event));
    }

    /** A refusal passes as it is; what else goes wrong is logged where its place is known, and no business of the client. */
    private Throwable refusal(HandlerMethod handler, Invocation invocation, Throwable failure) {
        Throwable told = conduct.errors.forClient(failure);
        if (!(told instanceof ConnectRefusedException)) {
            Failures.log(handler, invocation, told);
        }
        if (told instanceof AccessRefusedException refused) {
            return refused.refusal().forConnection();
        }
        ConnectRefusedException refusal = ClientErrors.refusal(told);
        return refusal == null ? new ConnectRefusedException("Internal error") : refusal;
    }

    @Override
    public AckStyle acks() {
        return conduct.acks;
    }

    @Override
    public Throwable forClient(Throwable failure) {
        return conduct.errors.forClient(failure);
    }

    @Override
    public Optional<OutboundRules> outbound() {
        return outbound;
    }

    @Override
    public boolean guarded() {
        return !checks.isEmpty() || !guards.isEmpty();
    }

    @Override
    public CompletionStage<?> beforeConnect(Socket socket) {
        checks.checkBefore(socket);
        return guards.ask(Invocation.connect(socket)).thenAccept(let -> checks.checkAfter(socket));
    }

    /** Who is logged in may have changed meanwhile, whatever the application's own methods have decided. */
    @Override
    public CompletionStage<?> beforeReturn(Socket socket) {
        checks.checkBefore(socket);
        checks.checkAfter(socket);
        return null;
    }

    @Override
    public CompletionStage<?> onConnect(Socket socket) {
        return connect.call(Invocation.connect(socket));
    }

    @Override
    public EventHandler anyHandler() {
        return any;
    }

    @Override
    public EventMiddleware middleware() {
        return middleware;
    }

    @Override
    public EventHandler handlerOf(String event) {
        return events.get(event);
    }

    @Override
    public OutgoingHandler outgoingHandler() {
        return outgoing;
    }

    @Override
    public ServerEventHandler serverEventHandlerOf(String event) {
        return serverEvents.get(event);
    }

    @Override
    public CompletionStage<?> onDisconnecting(Socket socket, DisconnectReason reason) {
        return disconnecting.call(Invocation.disconnect(socket, reason));
    }

    @Override
    public CompletionStage<?> onDisconnect(Socket socket, DisconnectReason reason) {
        return disconnect.call(Invocation.disconnect(socket, reason));
    }

    @Override
    public <T> T within(Socket socket, Callable<T> call) throws Exception {
        return Thrown.outOf(() -> contexts.call(socket, Thrown.into(call)));
    }

    @Override
    public void gone(Socket socket) {
        contexts.gone(socket);
    }

    /**
     * How a channel speaks to its clients.
     *
     * @param acks what acknowledgements look like
     * @param errors what clients get to know of failures
     */
    record Conduct(AckStyle acks, ClientErrors errors) {}

    /** Who hears of all events of clients. */
    private record AnyHandler(HandlerGroup group, boolean nonBlocking) implements EventHandler {

        @Override
        public CompletionStage<?> handle(Event event) {
            return group.call(Invocation.event(event));
        }
    }

    /** A channel's methods, sorted. */
    private record Methods(CallContexts contexts, Conduct conduct, List<MethodInvoker> all) {

        List<MethodInvoker> of(HandlerKind kind) {
            return all.stream()
                    .filter(invoker -> invoker.handler().kind() == kind)
                    .toList();
        }

        HandlerGroup group(HandlerKind kind) {
            return new HandlerGroup(contexts, of(kind));
        }

        /** Servers among themselves always acknowledge by values. */
        Map<String, ChannelEventHandler> byEvent(HandlerKind kind) {
            AckStyle acks = kind == HandlerKind.EVENT ? conduct.acks : AckStyle.VALUE;
            Map<String, ChannelEventHandler> handlers = new HashMap<>();
            of(kind).stream()
                    .collect(Collectors.groupingBy(
                            invoker -> invoker.handler().event(), LinkedHashMap::new, Collectors.toList()))
                    .forEach((event, some) ->
                            handlers.put(event, new ChannelEventHandler(contexts, conduct.errors, acks, some)));
            return handlers;
        }
    }
}
