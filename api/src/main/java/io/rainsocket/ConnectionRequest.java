package io.rainsocket;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a client from an HTTP request: of long-polling, or the handshake of a WebSocket.
 *
 * @see AllowRequest
 */
public interface ConnectionRequest {

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
     * @return the caller of the request; empty if nobody is
     */
    Optional<Principal> principal();

    /**
     * Whether the caller has a role. When the request is over, as it is for handlers, this knows the roles that beans name in {@code
     * jakarta.annotation.security.RolesAllowed} and {@code DeclareRoles}; they were looked up while it lasted.
     *
     * @param role the role's name
     * @return {@code false} if nobody is logged in
     */
    boolean isUserInRole(String role);

    /**
     * An attribute of the HTTP session, which is never created for this. Only while the request is being answered: in {@link
     * AllowRequest}, {@link SessionIdGenerator} and {@link ResponseHeaders}.
     *
     * @param name the attribute's name
     * @return its value; empty if there is no such attribute, no session, or the request is over
     */
    default Optional<Object> sessionAttribute(String name) {
        return Optional.empty();
    }
}
