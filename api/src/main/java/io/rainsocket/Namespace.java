package io.rainsocket;

import java.util.Optional;
import java.util.Set;

/**
 * All sockets of a channel.
 *
 * <p>Inject it anywhere: {@code @Inject @Channel("chat") Namespace chat}. A bean of a web application gets the namespace of that web
 * application. A bean of an EJB jar or of an EAR's library, whose channels several web applications may serve, gets all of them as one.
 * Until the web application has started, the methods of an injected namespace throw {@link IllegalStateException}.
 *
 * @see <a href="https://socket.io/docs/v4/namespaces/">Socket.IO: namespaces</a>
 */
public interface Namespace extends BroadcastOperator {

    /**
     * The name, as clients connect to it.
     *
     * @return starts with {@code /}
     */
    String name();

    /**
     * The sockets that are connected to this server.
     *
     * @return a snapshot
     */
    Set<Socket> sockets();

    /**
     * Finds a socket that is connected to this server.
     *
     * @param id its id
     * @return the socket, empty if there is none with this id
     */
    Optional<Socket> socket(String id);
}
