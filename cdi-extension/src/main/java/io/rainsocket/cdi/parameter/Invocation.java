package io.rainsocket.cdi.parameter;

import io.rainsocket.DisconnectReason;
import io.rainsocket.Event;
import io.rainsocket.Socket;

/**
 * What there is to build arguments from when handler methods are called.
 *
 * @param socket whose client it is
 * @param event what the client sent, {@code null} unless the kind is {@link HandlerKind#EVENT}
 * @param reason why the client left, {@code null} unless the kind is {@link HandlerKind#DISCONNECT}
 */
public record Invocation(Socket socket, Event event, DisconnectReason reason) {

    /**
     * For {@link HandlerKind#CONNECT}.
     *
     * @param socket the client
     * @return a new invocation
     */
    public static Invocation connect(Socket socket) {
        return new Invocation(socket, null, null);
    }

    /**
     * For {@link HandlerKind#EVENT}.
     *
     * @param event the event
     * @return a new invocation
     */
    public static Invocation event(Event event) {
        return new Invocation(event.socket(), event, null);
    }

    /**
     * For {@link HandlerKind#DISCONNECT}.
     *
     * @param socket the client
     * @param reason why it left
     * @return a new invocation
     */
    public static Invocation disconnect(Socket socket, DisconnectReason reason) {
        return new Invocation(socket, null, reason);
    }
}
