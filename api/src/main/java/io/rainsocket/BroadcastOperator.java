package io.rainsocket;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

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

    /**
     * Lets the event be dropped for connections that cannot take it at once: Socket.IO's {@code volatile} flag.
     *
     * @return a new operator
     */
    BroadcastOperator asVolatile();

    /**
     * Says whether the event may be compressed, where compression is switched on at all.
     *
     * @param compress {@code true} is the default
     * @return a new operator
     */
    BroadcastOperator compress(boolean compress);

    /**
     * Leaves out the sockets of other servers.
     *
     * @return a new operator
     */
    BroadcastOperator local();

    /**
     * Lets events leave only after the transaction of the calling thread has committed, in the order of the calls; if it rolls back they
     * never leave. Arguments are encoded by the call, as they are then; who is addressed is looked up when they leave. Without a
     * transaction, or where there are none, events leave at once. All but events happens at once anyway.
     *
     * @return a new operator; what {@link #emitWithAck(String, Object...)} returns fails with a {@link RainsocketException} if the
     *     transaction rolls back
     */
    BroadcastOperator afterCommit();

    /**
     * Limits the wait for acknowledgements.
     *
     * @param limit the time limit, positive, millisecond resolution
     * @return a new operator
     * @throws IllegalArgumentException if the limit is less than a millisecond
     */
    BroadcastOperator timeout(Duration limit);

    /**
     * Sends an event to all addressed sockets and waits, without blocking, for the acknowledgements of all of them.
     *
     * @param event the name, not a reserved one
     * @param arguments the arguments, each may be {@code null}
     * @return completes, on a thread of the application, with one element for each socket, in the order of their answers; exceptionally
     *     with a {@link BroadcastTimeoutException}, which has those that came, after the {@link #timeout(Duration)}
     * @throws IllegalStateException if there is no time limit
     * @throws IllegalArgumentException if the name is reserved, or an argument cannot be written as JSON
     */
    CompletionStage<List<Arguments>> emitWithAck(String event, Object... arguments);

    /**
     * Finds the addressed sockets, on all servers.
     *
     * @return completes, on any thread, with a snapshot
     */
    CompletionStage<List<RemoteSocket>> fetchSockets();

    /**
     * Makes all addressed sockets join rooms, on all servers.
     *
     * @param rooms the names; none may start with {@code @user:}
     * @throws IllegalArgumentException if one does
     */
    void socketsJoin(String... rooms);

    /**
     * Makes all addressed sockets leave rooms, on all servers.
     *
     * @param rooms the names
     */
    void socketsLeave(String... rooms);

    /** Makes all addressed clients leave the namespace; their connections and other namespaces stay. */
    default void disconnectSockets() {
        disconnectSockets(false);
    }

    /**
     * Makes all addressed clients leave the namespace, or closes their connections.
     *
     * @param close whether to close the connections
     */
    void disconnectSockets(boolean close);
}
