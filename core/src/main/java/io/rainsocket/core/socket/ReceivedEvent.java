package io.rainsocket.core.socket;

import io.rainsocket.Ack;
import io.rainsocket.Arguments;
import io.rainsocket.Event;
import io.rainsocket.Socket;
import io.rainsocket.core.protocol.SocketPacket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An event on its way to the application: first those who listen to all events, then the middlewares, then the namespace's handler and
 * the socket's own listeners, as on the reference server.
 */
final class ReceivedEvent implements Event, Mailbox.Task {

    private final NamespaceSocket socket;
    private final SocketPacket.Event packet;
    private final EventAck ack;
    private final boolean burst;

    /** How many still handle it: the mailbox, and a concurrent handler that nothing waits for. */
    private final AtomicInteger handling = new AtomicInteger(1);

    /** {@code burst}: it came right behind another one of the same socket. */
    ReceivedEvent(NamespaceSocket socket, SocketPacket.Event packet, boolean burst) {
        this.socket = socket;
        this.packet = packet;
        this.burst = burst;
        ack = new EventAck(socket, packet.ackId());
    }

    @Override
    public String name() {
        return packet.name();
    }

    @Override
    public Socket socket() {
        return socket;
    }

    @Override
    public Arguments arguments() {
        return new ReceivedArguments(packet.arguments(), socket.mapper());
    }

    @Override
    public Ack ack() {
        return ack;
    }

    /** An event that nobody listens to runs nothing. */
    @Override
    public boolean inline() {
        return harmless(handler())
                && harmless(namespaceHandler().anyHandler())
                && namespaceHandler().middleware() == null
                && !socket.listeners().listenTo(name());
    }

    private boolean harmless(EventHandler handler) {
        return handler == null || handler.nonBlocking() && !burst;
    }

    @Override
    public CompletionStage<?> run() {
        CompletionStage<?> stage = socket.listening() ? hear() : null;
        handled(stage);
        return stage;
    }

    /** Gives its place to others as soon as nobody handles it any more. */
    private void handled(CompletionStage<?> stage) {
        if (!Stages.over(stage)) {
            stage.whenComplete((value, failure) -> handled(null));
        } else if (handling.decrementAndGet() == 0) {
            socket.inbox().handled(packet);
        }
    }

    private CompletionStage<?> hear() {
        CompletionStage<?> heard = call(namespaceHandler().anyHandler());
        socket.listeners().callAny(this);
        return Stages.over(heard)
                ? pass()
                : heard.handle((value, failure) -> null)
                        .thenComposeAsync(
                                ignored -> Stages.orDone(pass()),
                                socket.client().executor());
    }

    private CompletionStage<?> pass() {
        return namespaceHandler().middleware() == null
                        && socket.listeners().middlewares().isEmpty()
                ? dispatch()
                : new Middlewares(socket, this).pass();
    }

    /** Hands it to whom it is for. */
    CompletionStage<?> dispatch() {
        if (!socket.listening()) {
            return null;
        }
        EventHandler handler = handler();
        CompletionStage<?> handled = null;
        if (handler != null && handler.concurrent()) {
            handling.incrementAndGet();
            socket.client().executor().execute(() -> handled(call(handler)));
        } else {
            handled = call(handler);
        }
        socket.listeners().call(this);
        return handled;
    }

    private CompletionStage<?> call(EventHandler handler) {
        return handler == null ? null : Guarded.call(socket, name(), () -> handler.handle(this));
    }

    private EventHandler handler() {
        return namespaceHandler().handlerOf(packet.name());
    }

    private NamespaceHandler namespaceHandler() {
        return socket.namespace().handler();
    }
}
