package io.rainsocket;

/**
 * Makes the ids of connections, for instance to tell a load balancer where they are. A web application may have one CDI bean that
 * implements it; without one the ids are 120 random bits.
 *
 * <p>Whoever knows the id of a connection can speak for its client: an id must not be guessable. It is not the id of a {@link Socket},
 * which stays random.
 *
 * @see <a href="https://socket.io/docs/v4/server-api/#enginegenerateid">Socket.IO: engine.generateId</a>
 */
@FunctionalInterface
public interface SessionIdGenerator {

    /**
     * Makes the id for a handshake that is let in. Called on the container's thread for the request, in its request context.
     *
     * @param request the handshake; not to be kept
     * @return letters, digits and {@code . _ ~ -}, 1 to 200 of them, never the same again; anything else, and any exception, is logged and
     *     answered with 400 and <code>{"code":3,"message":"Bad request"}</code>
     */
    String generateId(ConnectionRequest request);
}
