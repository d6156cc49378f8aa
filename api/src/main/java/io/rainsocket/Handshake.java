package io.rainsocket;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a client from the request that opened its connection, and from the CONNECT packet of this namespace.
 *
 * @see <a href="https://socket.io/docs/v4/server-socket-instance/#sockethandshake">Socket.IO: socket.handshake</a>
 */
public interface Handshake {

    /**
     * The request's headers.
     *
     * @return names in lower case, values in their order; unmodifiable
     */
    Map<String, List<String>> headers();

    /**
     * The first value of a header.
     *
     * @param name the header's name, in any case
     * @return the value, empty if the header is absent
     */
    default Optional<String> header(String name) {
        List<String> values = headers().get(name.toLowerCase(Locale.ROOT));
        return values == null ? Optional.empty() : Optional.of(values.get(0));
    }

    /**
     * The decoded query parameters, those of the protocol ({@code EIO}, {@code transport}) included.
     *
     * @return the last value of each; unmodifiable
     */
    Map<String, String> query();

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
     * The client's address, as the container reports it.
     *
     * @return an IP address; empty where the container does not tell (a WebSocket of Tyrus on Grizzly)
     */
    String address();

    /**
     * Whether the connection is encrypted.
     *
     * @return {@code true} for {@code https} and {@code wss}
     */
    boolean secure();

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

    /**
     * The request's path and query.
     *
     * @return not decoded
     */
    String url();

    /**
     * The languages that the client prefers.
     *
     * @return the first of them, the server's default if it named none
     */
    Locale locale();

    /**
     * Who is logged in.
     *
     * @return the caller of the request that opened the connection; empty if nobody is
     */
    Optional<Principal> principal();

    /**
     * Whether the caller has a role.
     *
     * @param role the role's name
     * @return {@code false} if nobody is logged in
     */
    boolean isUserInRole(String role);
}
