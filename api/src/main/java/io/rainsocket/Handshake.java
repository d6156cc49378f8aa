package io.rainsocket;

import java.time.Instant;
import java.util.Map;

/**
 * What is known of a client from the request that opened its connection, and from the CONNECT packet of this namespace.
 *
 * @see <a href="https://socket.io/docs/v4/server-socket-instance/#sockethandshake">Socket.IO: socket.handshake</a>
 */
public interface Handshake extends ConnectionRequest {

    /**
     * The {@code auth} object of the CONNECT packet, bound to a type.
     *
     * @param type a record or bean, {@code Map}, or a JSON-P type
     * @param <T> the type
     * @return the value; bound from <code>{}</code> if the client sent none
     * @throws ArgumentException if it does not fit the type
     */
    <T> T auth(Class<T> type);

    /**
     * The {@code auth} object of the CONNECT packet.
     *
     * @return plain Java values, empty if the client sent none
     */
    Map<String, Object> auth();

    /**
     * Whether the request came with an {@code Origin} header.
     *
     * @return {@code true} for pages of another origin, and for every WebSocket of a browser
     */
    boolean xdomain();

    /**
     * When the connection was opened.
     *
     * @return the server's time
     */
    Instant issued();
}
