package io.rainsocket;

import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One client in one {@link Namespace}. A client that uses several namespaces has a socket in each, over one connection.
 *
 * @see <a href="https://socket.io/docs/v4/server-socket-instance/">Socket.IO: the Socket instance</a>
 */
public interface Socket extends Emitter {

    /**
     * The public id of this socket, and the name of a room that only it is in.
     *
     * @return 20 URL-safe characters, never the id of the underlying connection
     */
    String id();

    /**
     * The namespace this socket is in.
     *
     * @return the namespace
     */
    Namespace namespace();

    /**
     * What the client told when it connected.
     *
     * @return the handshake, with the {@code auth} object of this namespace
     */
    Handshake handshake();

    /**
     * Who the client is at this moment: whoever {@link #authenticate(Caller)} said last, else who was logged in at the handshake.
     *
     * @return empty if nobody knows
     */
    Optional<Principal> principal();

    /**
     * Whether the {@link #principal()} has a role; one that was logged in at the handshake has those of that time, as {@link
     * Handshake#isUserInRole(String)} says.
     *
     * @param role the role's name
     * @return {@code false} if nobody knows who it is
     */
    boolean isUserInRole(String role);

    /**
     * Says who the client is, from now on and in this namespace: at its connection from {@link BeforeConnect}, or again at any time, when
     * its token was renewed, for example. The container's identity, which EJBs see, stays that of the handshake.
     *
     * @param caller who it is
     */
    void authenticate(Caller caller);

    /**
     * The HTTP session that the client had when it opened its connection; one that it gets later is not seen.
     *
     * @return empty if it had none
     */
    Optional<WebSession> session();

    /**
     * Whether the client is in the namespace.
     *
     * @return {@code true} from the CONNECT reply until the disconnection is noticed
     */
    boolean connected();

    /**
     * Whether the client came back in time to get its id, rooms, data and the events that it missed.
     *
     * @return {@code true} after a connection state recovery
     * @see Recovery
     */
    boolean recovered();

    /**
     * The transport in use at this moment.
     *
     * @return the current one; it changes when a client upgrades
     */
    Transport transport();

    /**
     * What the client has not read yet, as far as it waits in this server.
     *
     * @return a snapshot; empty when the socket is gone, but for what was dropped
     * @see OutboundBuffer
     */
    Buffered buffered();

    /**
     * The application's own values for this socket.
     *
     * @return a live, thread-safe map without {@code null} keys or values
     */
    Map<String, Object> data();

    /**
     * One of the application's own values for this socket.
     *
     * @param name its name in {@link #data()}
     * @param type its type, a class or record
     * @param <T> the type
     * @return the value, {@code null} if there is none
     * @throws ClassCastException if it has another type
     */
    default <T> T data(String name, Class<T> type) {
        return type.cast(data().get(name));
    }

    /**
     * The rooms this socket is in, its own ({@link #id()}) included; the one by which its user is addressed ({@link
     * Namespace#user(String)}) is not told.
     *
     * @return a snapshot
     */
    Set<String> rooms();

    /**
     * Enters rooms. They are created by the first socket that enters and are gone with the last that leaves. Before the client is let in,
     * in {@link BeforeConnect} methods, rooms are noted: it is in them from its first moment on.
     *
     * @param rooms the names; none may start with {@code @user:}, which are the rooms of users
     * @throws IllegalArgumentException if one does
     */
    void join(String... rooms);

    /**
     * Leaves a room; nothing happens if the socket is not in it.
     *
     * @param room the name
     */
    void leave(String room);

    /**
     * Addresses all other sockets in any of the rooms.
     *
     * @param rooms the names
     * @return a new operator that leaves out this socket
     */
    BroadcastOperator to(String... rooms);

    /**
     * The same as {@link #to(String...)}.
     *
     * @param rooms the names
     * @return a new operator that leaves out this socket
     */
    default BroadcastOperator in(String... rooms) {
        return to(rooms);
    }

    /**
     * Addresses all other sockets of the namespace but those in the rooms.
     *
     * @param rooms the names
     * @return a new operator that leaves out this socket
     */
    BroadcastOperator except(String... rooms);

    /**
     * Addresses all other sockets of the namespace.
     *
     * @return a new operator that leaves out this socket
     */
    BroadcastOperator broadcast();

    /**
     * Registers a listener for an event, for as long as the socket lives. Several listeners of one event are called in the order of
     * their registration. The name must not be a reserved one (see {@link OnEvent#value()}).
     *
     * @param event the event's name
     * @param listener called on a thread of the application, in order; what it throws is logged
     * @return this socket
     */
    Socket on(String event, EventListener listener);

    /**
     * Registers a listener for the first argument of an event.
     *
     * @param event the event's name
     * @param type what the argument is bound to
     * @param listener gets the argument, {@code null} if the client sent none
     * @param <T> the type
     * @return this socket
     */
    default <T> Socket on(String event, Class<T> type, Consumer<? super T> listener) {
        return on(event, received -> listener.accept(received.arguments().get(0, type)));
    }

    /**
     * Registers a listener for the first argument of an event, with the acknowledgement.
     *
     * @param event the event's name
     * @param type what the argument is bound to
     * @param listener gets the argument, {@code null} if the client sent none, and the acknowledgement
     * @param <T> the type
     * @return this socket
     */
    default <T> Socket on(String event, Class<T> type, BiConsumer<? super T, Ack> listener) {
        return on(event, received -> listener.accept(received.arguments().get(0, type), received.ack()));
    }

    /**
     * Registers a listener for all events, whatever their names, for as long as the socket lives. It is called before the event is
     * handled, on a thread of the application; what it throws is logged.
     *
     * @param listener gets the event; it should leave the acknowledgement to others
     * @return this socket
     */
    Socket onAny(EventListener listener);

    /**
     * Takes back {@link #onAny(EventListener)}.
     *
     * @param listener the same object
     * @return this socket
     */
    Socket offAny(EventListener listener);

    /**
     * Registers a listener for all events that are sent to this socket, broadcasts included, for as long as it lives.
     *
     * @param listener called after the event was handed to the connection, on a thread of the application
     * @return this socket
     */
    Socket onAnyOutgoing(OutgoingListener listener);

    /**
     * Takes back {@link #onAnyOutgoing(OutgoingListener)}.
     *
     * @param listener the same object
     * @return this socket
     */
    Socket offAnyOutgoing(OutgoingListener listener);

    /**
     * Adds a middleware: it decides whether the socket's next events are handled. Several are asked in the order of their registration.
     *
     * @param middleware called on a thread of the application
     * @return this socket
     * @see BeforeEvent
     */
    Socket use(EventMiddleware middleware);

    /**
     * Registers a listener for the end of this socket that still sees its {@link #rooms()}.
     *
     * @param listener called once, before those of {@link #onDisconnect(Consumer)}, on a thread of the application; not at all if the
     *     socket is gone already
     * @return this socket
     */
    Socket onDisconnecting(Consumer<DisconnectReason> listener);

    /**
     * Registers a listener for the end of this socket.
     *
     * @param listener called once, after the last event, on a thread of the application; at once if the socket is gone already
     * @return this socket
     */
    Socket onDisconnect(Consumer<DisconnectReason> listener);

    /**
     * Makes the client leave this namespace; its connection and other namespaces stay.
     */
    default void disconnect() {
        disconnect(false);
    }

    /**
     * Makes the client leave this namespace, or closes its connection with all its namespaces.
     *
     * @param close whether to close the connection
     */
    void disconnect(boolean close);
}
