package io.rainsocket;

import java.util.Map;
import java.util.Set;

/**
 * A socket on any server of the cluster, as it was when it was fetched. What is sent to it goes by way of its own room.
 *
 * @see <a href="https://socket.io/docs/v4/server-instance/#fetchsockets">Socket.IO: fetchSockets</a>
 */
public interface RemoteSocket extends Emitter {

    /**
     * Its public id.
     *
     * @return the id
     */
    String id();

    /**
     * What the client told when it connected.
     *
     * @return the handshake; of a socket on another server without principal and roles
     */
    Handshake handshake();

    /**
     * The rooms it was in, its own included.
     *
     * @return a snapshot
     */
    Set<String> rooms();

    /**
     * The application's own values for it.
     *
     * @return a snapshot, unmodifiable; of a socket on another server as plain Java values
     */
    Map<String, Object> data();

    /**
     * One of the application's own values for this socket.
     *
     * @param name its name in {@link #data()}
     * @param type its type, a class or record
     * @param <T> the type
     * @return the value, {@code null} if there is none
     * @throws ArgumentException if it has another type
     */
    <T> T data(String name, Class<T> type);

    /**
     * Makes it join rooms.
     *
     * @param rooms the names
     */
    void join(String... rooms);

    /**
     * Makes it leave a room.
     *
     * @param room the name
     */
    void leave(String room);

    /** Makes its client leave the namespace; the connection and other namespaces stay. */
    default void disconnect() {
        disconnect(false);
    }

    /**
     * Makes its client leave the namespace, or closes its connection with all its namespaces.
     *
     * @param close whether to close the connection
     */
    void disconnect(boolean close);
}
