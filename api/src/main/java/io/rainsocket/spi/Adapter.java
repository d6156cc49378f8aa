package io.rainsocket.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Carries what one namespace sends to the sockets of all servers. The default one knows this server only; one for a cluster does the
 * same here by its {@link LocalNamespace}, and elsewhere by messages.
 *
 * <p>All that goes in and out is data. Calls come from any thread, must not block, and tell by the stage that they return when the
 * request was handed over, or that it failed, which is logged. Options with the {@linkplain EmitFlags#local() local} flag stay on this
 * server. The order of one thread's calls is kept.
 *
 * @see <a href="https://socket.io/docs/v4/adapter/">Socket.IO: adapter</a>
 */
public interface Adapter extends AutoCloseable {

    /**
     * Sends an event to all sockets that the options address.
     *
     * @param event the event
     * @param options to whom
     * @return when it is handed over
     */
    CompletionStage<Void> broadcast(Payload event, BroadcastOptions options);

    /**
     * Sends an event and collects acknowledgements, for as long as the options say.
     *
     * @param event the event
     * @param options to whom
     * @param replies gets the acknowledgements
     * @return when it is handed over
     */
    CompletionStage<Void> broadcastWithAck(Payload event, BroadcastOptions options, BroadcastReplies replies);

    /**
     * Finds sockets.
     *
     * @param options which
     * @return a snapshot
     */
    CompletionStage<List<SocketDetails>> fetchSockets(BroadcastOptions options);

    /**
     * Makes sockets join rooms.
     *
     * @param options which
     * @param rooms the rooms
     * @return when it is handed over
     */
    CompletionStage<Void> join(BroadcastOptions options, Set<String> rooms);

    /**
     * Makes sockets leave rooms.
     *
     * @param options which
     * @param rooms the rooms
     * @return when it is handed over
     */
    CompletionStage<Void> leave(BroadcastOptions options, Set<String> rooms);

    /**
     * Disconnects sockets.
     *
     * @param options which
     * @param close whether their connections are closed as well
     * @return when it is handed over
     */
    CompletionStage<Void> disconnect(BroadcastOptions options, boolean close);

    /**
     * Sends an event to the other servers.
     *
     * @param event the event
     * @return when it is handed over
     */
    CompletionStage<Void> serverSideEmit(Payload event);

    /**
     * Sends an event to the other servers and waits for their answers.
     *
     * @param event the event
     * @return one element for each other server; fails with a {@link io.rainsocket.AckTimeoutException} if one did not answer
     */
    CompletionStage<List<Payload>> serverSideEmitWithAck(Payload event);

    /**
     * How many servers there are.
     *
     * @return this one included
     */
    CompletionStage<Integer> serverCount();

    /**
     * Whether this adapter keeps what a client misses that is away for a moment. If so, every event that can be recovered comes by
     * {@link #broadcast}, also one for a single socket.
     *
     * @return {@code false} unless overridden, together with the next three methods
     */
    default boolean recovers() {
        return false;
    }

    /**
     * Keeps the state of a client that went away.
     *
     * @param state what it is to get back
     * @return when it is handed over
     */
    default CompletionStage<Void> persist(SocketState state) {
        return CompletableFuture.completedFuture(null);
    }

    /**
     * Gives out the state of a client that has come back, once, whichever server asks. It is {@linkplain #persist kept} again if the
     * client is gone before it is in.
     *
     * @param pid what it shows
     * @return empty if there is none, or it has been away for too long
     */
    default CompletionStage<Optional<SocketState>> restore(String pid) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /**
     * Finds what a client has missed. The client is a member already: an event that is among these and that {@link
     * LocalNamespace#broadcast} brings as well must be brought before the stage completes, so that it is not sent twice; one that is not
     * among them must be brought at any time, so that it is not lost.
     *
     * @param offset of the last event that it got
     * @param rooms where it is in, its own room included
     * @return the later events for these rooms, in order; empty if the event of this offset is not kept (any more)
     */
    default CompletionStage<Optional<List<StoredEvent>>> missed(String offset, Set<String> rooms) {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /**
     * A room has its first socket on this server. Called on a thread of the application, in order.
     *
     * @param room the name
     */
    default void roomCreated(String room) {}

    /**
     * A room has lost its last socket on this server. Called on a thread of the application, in order.
     *
     * @param room the name
     */
    default void roomDeleted(String room) {}

    /** Stops; called once, when the namespace goes. */
    @Override
    default void close() {}
}
