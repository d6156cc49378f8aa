package io.rainsocket.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The sockets that one namespace has on this server: what an {@link Adapter} works on. Any thread may call; nothing blocks. */
public interface LocalNamespace {

    /**
     * The namespace's name.
     *
     * @return starts with a slash
     */
    String name();

    /**
     * The rooms that have a socket here, the sockets' own rooms included.
     *
     * @return a snapshot
     */
    Set<String> rooms();

    /**
     * Sends an event to the sockets here. Each gets the events in the order of the calls.
     *
     * @param event the event
     * @param options to whom
     * @param offset where it stands among the events that can be recovered; empty if it cannot
     */
    void broadcast(Payload event, BroadcastOptions options, Optional<String> offset);

    /**
     * Sends an event to the sockets here and waits for acknowledgements, for as long as the options say.
     *
     * @param event the event
     * @param options to whom
     * @param replies gets each acknowledgement
     * @return how many sockets it was sent to
     */
    int broadcastWithAck(Payload event, BroadcastOptions options, Consumer<Payload> replies);

    /**
     * Describes the sockets here.
     *
     * @param options which
     * @return a snapshot
     */
    List<SocketDetails> fetchSockets(BroadcastOptions options);

    /**
     * Makes sockets here join rooms.
     *
     * @param options which
     * @param rooms the rooms
     */
    void join(BroadcastOptions options, Set<String> rooms);

    /**
     * Makes sockets here leave rooms.
     *
     * @param options which
     * @param rooms the rooms
     */
    void leave(BroadcastOptions options, Set<String> rooms);

    /**
     * Disconnects sockets here.
     *
     * @param options which
     * @param close whether their connections are closed as well
     */
    void disconnect(BroadcastOptions options, boolean close);

    /**
     * An event of another server has come.
     *
     * @param event the event
     * @param reply gets the answer, at most once; empty if the other server does not wait
     */
    void serverSideEvent(Payload event, Optional<Consumer<Payload>> reply);
}
