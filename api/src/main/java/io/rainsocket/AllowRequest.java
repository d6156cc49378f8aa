package io.rainsocket;

/**
 * Decides who may open a connection. Every CDI bean of the web application that implements it is asked at each handshake, over
 * long-polling and over WebSocket; requests of a connection that is open already are not asked about.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class MembersOnly implements AllowRequest {
 *     @Override
 *     public boolean allow(ConnectionRequest request) {
 *         return request.sessionAttribute("member").isPresent();
 *     }
 * }
 * }</pre>
 *
 * <p>To decide about single channels, with the client's {@code auth} object, use {@link BeforeConnect}.
 *
 * @see <a href="https://socket.io/docs/v4/server-options/#allowrequest">Socket.IO: allowRequest</a>
 */
@FunctionalInterface
public interface AllowRequest {

    /**
     * Decides on one request. Called on the container's thread for the request, in its request context; the request waits meanwhile.
     *
     * @param request the handshake; not to be kept
     * @return {@code false} answers it with 403 and <code>{"code":4,"message":"Forbidden"}</code>; so does any exception, which is logged
     */
    boolean allow(ConnectionRequest request);
}
