package io.rainsocket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

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

    /**
     * Addresses a user: all sockets of this namespace whose {@linkplain Socket#principal() principal} has the name, on all servers.
     *
     * @param name the principal's name
     * @return an operator
     */
    BroadcastOperator user(String name);

    /**
     * The parts of the name that the channel's pattern names.
     *
     * @return for example {@code {id=42}} for {@code /orders-42} of {@code @Channel("/orders-{id}")}; empty for other channels
     */
    Map<String, String> parameters();

    /**
     * The namespaces that have come up by the channel's pattern. Everything else that is asked of a channel with a pattern means all of
     * them; with a name of one it is looked up here.
     *
     * @return a snapshot; empty for channels without a pattern
     */
    Set<Namespace> children();

    /**
     * Sends an event to this namespace on the other servers of the cluster. Without a cluster there are none.
     *
     * @param event the name, not a reserved one
     * @param arguments the arguments, each may be {@code null}
     */
    void serverSideEmit(String event, Object... arguments);

    /**
     * Sends an event to this namespace on the other servers of the cluster, and waits for their answers.
     *
     * @param event the name, not a reserved one
     * @param arguments the arguments, each may be {@code null}
     * @return completes, on any thread, with one element for each other server; exceptionally with a {@link BroadcastTimeoutException}
     *     if not all have answered in the adapter's time
     */
    CompletionStage<List<Arguments>> serverSideEmitWithAck(String event, Object... arguments);

    /**
     * Listens to an event of other servers, as long as the application runs.
     *
     * @param event the name, not a reserved one
     * @param listener called on a thread of the application
     * @return this namespace
     */
    Namespace on(String event, ServerEventListener listener);

    /**
     * Listens to what happens to the rooms of this namespace on this server, as long as the application runs.
     *
     * @param listener called on a thread of the application, one event at a time and in order
     * @return this namespace
     */
    Namespace onRoomEvent(Consumer<RoomEvent> listener);
}
