package io.rainsocket.core.socket;

import io.rainsocket.AckStyle;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Event;
import io.rainsocket.EventMiddleware;
import io.rainsocket.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** An application that takes down what happens, and does what the test tells it. */
final class TestNamespace implements NamespaceHandler {

    private final Optional<OutboundRules> outbound;
    private final Map<String, EventHandler> handlers = new ConcurrentHashMap<>();
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final Map<String, ServerEventHandler> serverEvents = new ConcurrentHashMap<>();
    private volatile Function<Socket, CompletionStage<?>> guard;
    private volatile Consumer<Socket> onDisconnecting = socket -> {};
    private volatile AckStyle acks = AckStyle.VALUE;
    private volatile UnaryOperator<Throwable> forClient = failure -> failure;
    private volatile boolean surrounding;
    private volatile EventHandler any;
    private volatile EventMiddleware middleware;
    private volatile OutgoingHandler outgoing;
    private volatile Function<Socket, CompletionStage<?>> onConnect = socket -> null;
    private volatile Function<Socket, CompletionStage<?>> onDisconnect = socket -> null;

    TestNamespace() {
        this(Optional.empty());
    }

    TestNamespace(Optional<OutboundRules> outbound) {
        this.outbound = outbound;
    }

    /** What happened, as in {@code s1 connect}. */
    List<String> log() {
        return log;
    }

    /** The socket that connected as the n-th, from 0. */
    Socket socket(int n) {
        return sockets.get(n);
    }

    TestNamespace guardedBy(Function<Socket, CompletionStage<?>> decision) {
        guard = decision;
        return this;
    }

    TestNamespace onConnect(Consumer<Socket> action) {
        return onConnectLater(socket -> {
            action.accept(socket);
            return null;
        });
    }

    TestNamespace onConnectLater(Function<Socket, CompletionStage<?>> action) {
        onConnect = action;
        return this;
    }

    TestNamespace onDisconnect(Function<Socket, CompletionStage<?>> action) {
        onDisconnect = action;
        return this;
    }

    @Override
    public Optional<OutboundRules> outbound() {
        return outbound;
    }

    TestNamespace on(String event, Consumer<Event> action) {
        return on(event, false, received -> {
            action.accept(received);
            return null;
        });
    }

    TestNamespace onLater(String event, Function<Event, CompletionStage<?>> action) {
        return on(event, false, action);
    }

    TestNamespace onConcurrent(String event, Function<Event, CompletionStage<?>> action) {
        handlers.put(event, new EventHandler() {
            @Override
            public boolean nonBlocking() {
                return false;
            }

            @Override
            public boolean concurrent() {
                return true;
            }

            @Override
            public CompletionStage<?> handle(Event received) {
                return action.apply(received);
            }
        });
        return this;
    }

    TestNamespace onNonBlocking(String event, Consumer<Event> action) {
        return on(event, true, received -> {
            action.accept(received);
            return null;
        });
    }

    TestNamespace on(String event, boolean nonBlocking, Function<Event, CompletionStage<?>> action) {
        handlers.put(event, handler(nonBlocking, received -> {
            note(received.socket(), received.name());
            return action.apply(received);
        }));
        return this;
    }

    private static EventHandler handler(boolean nonBlocking, Function<Event, CompletionStage<?>> action) {
        return new EventHandler() {
            @Override
            public boolean nonBlocking() {
                return nonBlocking;
            }

            @Override
            public CompletionStage<?> handle(Event received) {
                return action.apply(received);
            }
        };
    }

    TestNamespace onDisconnecting(Consumer<Socket> action) {
        onDisconnecting = action;
        return this;
    }

    TestNamespace onAny(Function<Event, CompletionStage<?>> action) {
        any = handler(false, action);
        return this;
    }

    TestNamespace before(EventMiddleware decision) {
        middleware = decision;
        return this;
    }

    TestNamespace onAnyOutgoing(OutgoingHandler handler) {
        outgoing = handler;
        return this;
    }

    TestNamespace onServerEvent(String event, ServerEventHandler handler) {
        serverEvents.put(event, handler);
        return this;
    }

    TestNamespace acks(AckStyle style) {
        acks = style;
        return this;
    }

    TestNamespace translating(UnaryOperator<Throwable> translation) {
        forClient = translation;
        return this;
    }

    /** Takes down what surrounds listeners, and when a socket is gone. */
    TestNamespace surrounding() {
        surrounding = true;
        return this;
    }

    private void note(Socket socket, String what) {
        log.add(socket.id() + " " + what);
    }

    @Override
    public boolean guarded() {
        return guard != null;
    }

    @Override
    public CompletionStage<?> beforeConnect(Socket socket) {
        return guard.apply(socket);
    }

    @Override
    public CompletionStage<?> onConnect(Socket socket) {
        sockets.add(socket);
        note(socket, "connect");
        return onConnect.apply(socket);
    }

    @Override
    public EventHandler handlerOf(String event) {
        return handlers.get(event);
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
    public OutgoingHandler outgoingHandler() {
        return outgoing;
    }

    @Override
    public ServerEventHandler serverEventHandlerOf(String event) {
        return serverEvents.get(event);
    }

    @Override
    public AckStyle acks() {
        return acks;
    }

    @Override
    public Throwable forClient(Throwable failure) {
        return forClient.apply(failure);
    }

    @Override
    public CompletionStage<?> onDisconnecting(Socket socket, DisconnectReason reason) {
        onDisconnecting.accept(socket);
        return null;
    }

    @Override
    public CompletionStage<?> onDisconnect(Socket socket, DisconnectReason reason) {
        note(socket, reason.toString());
        return onDisconnect.apply(socket);
    }

    @Override
    public <T> T within(Socket socket, Callable<T> call) throws Exception {
        if (!surrounding) {
            return call.call();
        }
        note(socket, "begin");
        try {
            return call.call();
        } finally {
            note(socket, "end");
        }
    }

    @Override
    public void gone(Socket socket) {
        if (surrounding) {
            note(socket, "gone");
        }
    }
}
