package io.rainsocket;

/**
 * Decides which names belong to a channel whose name is a pattern. A {@link Channel} bean that implements it is asked for each client
 * that names a namespace which the pattern matches; if it says no, the client gets {@code Invalid namespace}.
 *
 * @see <a href="https://socket.io/docs/v4/namespaces/#dynamic-namespaces">Socket.IO: dynamic namespaces</a>
 */
public interface ChannelDecider {

    /**
     * Decides. Called on a thread of the application, with the request scope active; what it throws is logged and means no.
     *
     * @param name the namespace's name, such as {@code /orders-42}
     * @param handshake who asks, with the {@code auth} object
     * @return whether there is such a namespace
     */
    boolean accepts(String name, Handshake handshake);
}
