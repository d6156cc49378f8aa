package io.rainsocket.core.socket;

import io.rainsocket.Ack;
import io.rainsocket.Arguments;
import io.rainsocket.Event;
import io.rainsocket.Socket;
import io.rainsocket.core.protocol.SocketPacket;
import java.util.concurrent.CompletionStage;

/** An event on its way to the application: first the namespace's handler, then the socket's own listeners. */
final class ReceivedEvent implements Event, Mailbox.Task {

    private final NamespaceSocket socket;
    private final SocketPacket.Event packet;
    private final EventAck ack;
    private final boolean burst;

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
        EventHandler handler = handler();
        return (handler == null || handler.nonBlocking() && !burst)
                && !socket.listeners().listenTo(name());
    }

    @Override
    public CompletionStage<?> run() {
        if (!socket.listening()) {
            return null;
        }
        EventHandler handler = handler();
        CompletionStage<?> handled = handler == null ? null : Guarded.call(socket, name(), () -> handler.handle(this));
        socket.listeners().call(this);
        return handled;
    }

    private EventHandler handler() {
        return socket.namespace().handler().handlerOf(packet.name());
    }
}
