package io.rainsocket;

/**
 * Addresses many sockets of one namespace: an immutable value, every method gives a new one.
 *
 * <pre>{@code
 * chat.to("lobby", "hall").except(socket.id()).emit("joined", user);
 * }</pre>
 *
 * <p>Without a room it means all sockets of the namespace; with rooms those in any of them, each once.
 *
 * @see <a href="https://socket.io/docs/v4/rooms/">Socket.IO: rooms</a>
 */
public interface BroadcastOperator {

    /**
     * Adds rooms.
     *
     * @param rooms the names; a socket's id is the name of its own room
     * @return a new operator
     */
    BroadcastOperator to(String... rooms);

    /**
     * The same as {@link #to(String...)}.
     *
     * @param rooms the names
     * @return a new operator
     */
    default BroadcastOperator in(String... rooms) {
        return to(rooms);
    }

    /**
     * Leaves out all sockets in the rooms.
     *
     * @param rooms the names
     * @return a new operator
     */
    BroadcastOperator except(String... rooms);

    /**
     * Sends an event to all addressed sockets. It is encoded once; arguments as for {@link Emitter#emit(String, Object...)}.
     *
     * @param event the name, not a reserved one
     * @param arguments the arguments, each may be {@code null}
     * @throws IllegalArgumentException if the name is reserved, or an argument cannot be written as JSON
     */
    void emit(String event, Object... arguments);

    /**
     * Sends the event {@code message}.
     *
     * @param arguments the arguments, each may be {@code null}
     */
    default void send(Object... arguments) {
        emit("message", arguments);
    }
}
