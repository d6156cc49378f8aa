package io.rainsocket;

import java.util.Map;
import java.util.Objects;

/**
 * A request that was refused. Fired as a CDI event for each of them:
 *
 * <pre>{@code
 * void refused(@Observes ConnectionError error) {
 *     log.info(error.code() + " " + error.message() + " " + error.context());
 * }
 * }</pre>
 *
 * <p>Observers are called one after the other on the application's threads, in a request context of their own; the client has its answer
 * already or gets it meanwhile. If more than 1,000 events wait for slow observers, new ones are dropped.
 *
 * @param code 0 transport unknown, 1 session id unknown, 2 bad handshake method, 3 bad request, 4 forbidden, 5 unsupported protocol
 *     version
 * @param message the same in words, as the client reads it
 * @param request what was refused; as it is over, it has no session attributes, and some containers no longer tell of roles
 * @param context details for each code, by the reference server's names: {@code transport}, {@code sid}, {@code method}, {@code name},
 *     {@code previousTransport}, {@code protocol}, {@code message}, {@code error}; values may be what the client sent; unmodifiable
 * @see <a href="https://socket.io/docs/v4/server-api/#event-connection_error">Socket.IO: connection_error</a>
 */
public record ConnectionError(int code, String message, ConnectionRequest request, Map<String, String> context) {

    /** Copies the map. */
    public ConnectionError {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(request, "request");
        context = Map.copyOf(context);
    }
}
