package io.rainsocket.core.socket;

import io.rainsocket.AckStyle;
import io.rainsocket.DisconnectReason;
import io.rainsocket.EventMiddleware;
import io.rainsocket.Socket;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/**
 * What the layer above does with the sockets of a namespace.
 *
 * <p>{@code onConnect} is called first, then the event handlers, {@code onDisconnect} last; one at a time for each socket, on the
 * connection's executor (an event handler that is {@linkplain EventHandler#nonBlocking() non-blocking} also on the reader's thread). The next call for the same
 * socket waits for the stage that a call returned; {@code null} means that all is done. What is thrown is logged.
 */
public interface NamespaceHandler {

    /**
     * How much may wait for each socket. Asked once for each namespace.
     *
     * @return empty, unless overridden, for what the application's settings say
     */
    default Optional<OutboundRules> outbound() {
        return Optional.empty();
    }

    /**
     * Whether {@link #beforeConnect(Socket)} or {@link #beforeReturn(Socket)} have something to decide; otherwise clients join at once.
     *
     * @return {@code false} unless overridden
     */
    default boolean guarded() {
        return false;
    }

    /**
     * Decides whether a client may join the namespace. Called on the connection's executor, before the socket is connected.
     *
     * @param socket the client
     * @return fails to refuse it, best with a {@link io.rainsocket.ConnectRefusedException}; may be {@code null}, which lets it in
     */
    default CompletionStage<?> beforeConnect(Socket socket) {
        return null;
    }

    /**
     * Decides instead of {@link #beforeConnect(Socket)} about a client that comes back in time, where the application is not asked again.
     *
     * @param socket the client, with all it had
     * @return as {@link #beforeConnect(Socket)}
     */
    default CompletionStage<?> beforeReturn(Socket socket) {
        return null;
    }

    /**
     * A client has joined the namespace and has its CONNECT reply.
     *
     * @param socket the client
     * @return when it is done, may be {@code null}
     */
    CompletionStage<?> onConnect(Socket socket);

    /**
     * Looks up who handles an event.
     *
     * @param event the event's name
     * @return the handler, {@code null} if the event has none
     */
    EventHandler handlerOf(String event);

    /**
     * Looks up who hears of all events, before they are handled.
     *
     * @return {@code null} unless overridden
     */
    default EventHandler anyHandler() {
        return null;
    }

    /**
     * Looks up who decides whether an event is handled.
     *
     * @return {@code null} unless overridden
     */
    default EventMiddleware middleware() {
        return null;
    }

    /**
     * Looks up who hears of all events that are sent to clients.
     *
     * @return {@code null} unless overridden
     */
    default OutgoingHandler outgoingHandler() {
        return null;
    }

    /**
     * Looks up who handles an event of other servers.
     *
     * @param event the event's name
     * @return {@code null} unless overridden
     */
    default ServerEventHandler serverEventHandlerOf(String event) {
        return null;
    }

    /**
     * What the acknowledgements of clients' events look like.
     *
     * @return {@link AckStyle#VALUE} unless overridden
     */
    default AckStyle acks() {
        return AckStyle.VALUE;
    }

    /**
     * Finds out what clients get to know of a failure of the application.
     *
     * @param failure what was thrown
     * @return a {@link io.rainsocket.ClientException} if they may know of it, the failure itself unless overridden
     */
    default Throwable forClient(Throwable failure) {
        return failure;
    }

    /**
     * Surrounds what the application has registered on a socket: a listener or a middleware.
     *
     * @param socket the client
     * @param call the application's code
     * @param <T> its result
     * @return the result
     * @throws Exception what the application throws
     */
    default <T> T within(Socket socket, Callable<T> call) throws Exception {
        return call.call();
    }

    /**
     * A client has left the namespace; the socket still tells its rooms.
     *
     * @param socket the client
     * @param reason why
     * @return when it is done, may be {@code null}
     */
    default CompletionStage<?> onDisconnecting(Socket socket, DisconnectReason reason) {
        return null;
    }

    /**
     * A client has left the namespace and its rooms.
     *
     * @param socket the client
     * @param reason why
     * @return when it is done, may be {@code null}
     */
    CompletionStage<?> onDisconnect(Socket socket, DisconnectReason reason);

    /**
     * Nothing is called for this socket any more, but for what is still running: its client has left, or never came in. Called on the
     * connection's executor, after {@link #onDisconnect} is done.
     *
     * @param socket the client
     */
    default void gone(Socket socket) {}
}
