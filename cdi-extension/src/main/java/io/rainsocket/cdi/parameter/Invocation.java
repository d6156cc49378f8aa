package io.rainsocket.cdi.parameter;

import io.rainsocket.Arguments;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Event;
import io.rainsocket.Namespace;
import io.rainsocket.OutgoingEvent;
import io.rainsocket.Socket;

/**
 * What there is to build arguments from when handler methods are called.
 *
 * @param socket whose client it is, {@code null} for {@link HandlerKind#SERVER_EVENT}
 * @param event what the client sent, {@code null} unless the kind is about events of clients
 * @param outgoing what the client was sent, {@code null} unless the kind is {@link HandlerKind#ANY_OUTGOING}
 * @param reason why the client leaves, {@code null} unless it does
 * @param serverEvent what another server sent, {@code null} unless the kind is {@link HandlerKind#SERVER_EVENT}
 */
public record Invocation(
        Socket socket, Event event, OutgoingEvent outgoing, DisconnectReason reason, ServerEvent serverEvent) {

    /**
     * For {@link HandlerKind#BEFORE_CONNECT} and {@link HandlerKind#CONNECT}.
     *
     * @param socket the client
     * @return a new invocation
     */
    public static Invocation connect(Socket socket) {
        return new Invocation(socket, null, null, null, null);
    }

    /**
     * For {@link HandlerKind#BEFORE_EVENT}, {@link HandlerKind#ANY} and {@link HandlerKind#EVENT}.
     *
     * @param event the event
     * @return a new invocation
     */
    public static Invocation event(Event event) {
        return new Invocation(event.socket(), event, null, null, null);
    }

    /**
     * For {@link HandlerKind#ANY_OUTGOING}.
     *
     * @param event the event
     * @return a new invocation
     */
    public static Invocation outgoing(OutgoingEvent event) {
        return new Invocation(event.socket(), null, event, null, null);
    }

    /**
     * For {@link HandlerKind#DISCONNECTING} and {@link HandlerKind#DISCONNECT}.
     *
     * @param socket the client
     * @param reason why it leaves
     * @return a new invocation
     */
    public static Invocation disconnect(Socket socket, DisconnectReason reason) {
        return new Invocation(socket, null, null, reason, null);
    }

    /**
     * For {@link HandlerKind#SERVER_EVENT}.
     *
     * @param namespace where the event came
     * @param arguments what came with it
     * @return a new invocation
     */
    public static Invocation serverEvent(Namespace namespace, Arguments arguments) {
        return new Invocation(null, null, null, null, new ServerEvent(namespace, arguments));
    }

    /**
     * Where it happens.
     *
     * @return the namespace
     */
    public Namespace namespace() {
        return socket == null ? serverEvent.namespace() : socket.namespace();
    }

    /**
     * What parameters are bound to; only where {@link HandlerKind#bindsArguments()}.
     *
     * @return the event's arguments
     */
    public Arguments arguments() {
        return event == null ? serverEvent.arguments() : event.arguments();
    }

    /**
     * An event of another server.
     *
     * @param namespace where it came
     * @param arguments what came with it
     */
    public record ServerEvent(Namespace namespace, Arguments arguments) {}
}
