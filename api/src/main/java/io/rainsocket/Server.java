package io.rainsocket;

import java.util.Optional;
import java.util.Set;

/**
 * The server of a web application: {@code @Inject Server}. Each web application has one of its own.
 *
 * @see <a href="https://socket.io/docs/v4/server-instance/">Socket.IO: the Server instance</a>
 */
public interface Server {

    /**
     * The namespaces that there are: those of all channels, and those that came up by a channel's pattern.
     *
     * @return a snapshot
     */
    Set<Namespace> namespaces();

    /**
     * Finds a namespace.
     *
     * @param name as clients connect to it
     * @return empty if there is none of this name at the moment
     */
    Optional<Namespace> namespace(String name);

    /**
     * How many connections there are, whatever namespaces they have joined: {@code io.engine.clientsCount}.
     *
     * @return the number on this server
     */
    int clientsCount();
}
