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
     * Addresses a user: all sockets of all {@link #namespaces()} whose {@linkplain Socket#principal() principal} has the name, on all
     * servers.
     *
     * @param name the principal's name
     * @return an operator; the namespaces are looked up when something is sent
     */
    BroadcastOperator user(String name);

    /**
     * Whether a user has a socket on this server, in any namespace.
     *
     * @param name the principal's name
     * @return {@code true} from its {@link UserOnline} to its {@link UserOffline}
     */
    boolean online(String name);

    /**
     * The users that have a socket on this server, in any namespace.
     *
     * @return the principals' names, a snapshot
     */
    Set<String> users();

    /**
     * How many connections there are, whatever namespaces they have joined: {@code io.engine.clientsCount}.
     *
     * @return the number on this server
     */
    int clientsCount();
}
