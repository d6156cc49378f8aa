package io.rainsocket.core.socket;

import io.rainsocket.DisconnectReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a socket is in its namespace, and in which rooms.
 *
 * <pre>
 *   outside: the rooms that it joins are noted
 *           -- enter --> entering: gets what is broadcast, but it is kept until the client has its CONNECT reply
 *           -- admit --> inside
 *           -- end ----> left, from anywhere
 * </pre>
 *
 * Everything changes under this object's lock, together with {@link Rooms}; nothing is sent under it, since a container's send may wait
 * for a thread that wants to end this socket.
 */
final class Membership {

    private final NamespaceSocket socket;
    private final Rooms members;

    /** The rooms it joined, without its own. Guarded by this. */
    private final Set<String> joined = new HashSet<>(0);

    /** The room of its user, {@code null} if nobody knows who it is; not among the joined ones. Guarded by this. */
    private String userRoom;

    /** Whether the client has its CONNECT reply. Guarded by this for writing. */
    private volatile boolean admitted;

    /** What was sent to it while it was entering, else {@code null}. Guarded by this. */
    private List<Outgoing> early;

    /** Why it is disconnected, {@code null} before. Guarded by this for writing. */
    private volatile DisconnectReason left;

    /** What was asked of it while it was entering, and can only be done afterwards; {@code null} for nothing. Guarded by this. */
    private Runnable postponed;

    /** The rooms it was in at its end, as long as the application may still ask for them. Guarded by this. */
    private Set<String> last = Set.of();

    Membership(NamespaceSocket socket, Rooms members) {
        this.socket = socket;
        this.members = members;
    }

    /** A member before the client can know: it misses nothing that is broadcast once it has the reply. */
    void enter(Collection<String> rooms) {
        synchronized (this) {
            if (left == null && !inside()) {
                early = new ArrayList<>(0);
                members.add(socket);
                joined.forEach(room -> members.join(socket, room));
                rooms.forEach(this::add);
            }
        }
        members.tell();
    }

    /** What was kept since the last look; nothing any more means that from now on all is sent at once. */
    synchronized List<Outgoing> admit() {
        List<Outgoing> kept = early == null ? List.of() : early;
        admitted = kept.isEmpty();
        early = admitted ? null : new ArrayList<>(0);
        return kept;
    }

    /** {@code false} if it is not entering. */
    synchronized boolean postpone(Runnable action) {
        boolean entering = early != null && left == null;
        if (entering) {
            Runnable before = postponed;
            postponed = before == null
                    ? action
                    : () -> {
                        before.run();
                        action.run();
                    };
        }
        return entering;
    }

    /** What was postponed, once; {@code null} for nothing. */
    synchronized Runnable postponed() {
        Runnable action = postponed;
        postponed = null;
        return action;
    }

    /** Keeps what is sent while it is entering; {@code false} if it is not. */
    boolean keep(Outgoing outgoing) {
        if (admitted) {
            return false;
        }
        synchronized (this) {
            return early != null && left == null && (outgoing.isVolatile() || early.add(outgoing));
        }
    }

    /** Whether it has entered; it may have left. Called under the lock. */
    private boolean inside() {
        return early != null || admitted;
    }

    boolean connected() {
        return admitted && left == null;
    }

    /** {@code null} while it is not disconnected. */
    DisconnectReason left() {
        return left;
    }

    /** Takes it out of everything; {@code false} if it was out already. */
    boolean end(DisconnectReason reason) {
        synchronized (this) {
            if (left != null) {
                return false;
            }
            last = rooms();
            left = reason;
            early = null;
            joined.forEach(room -> members.leave(socket, room));
            joined.clear();
            if (userRoom != null) {
                members.leave(socket, userRoom);
                userRoom = null;
            }
            members.remove(socket);
        }
        members.tell();
        return true;
    }

    /** The application knows that it is gone. */
    synchronized void forgetRooms() {
        last = Set.of();
    }

    synchronized Set<String> rooms() {
        if (left != null) {
            return last;
        }
        Set<String> rooms = new HashSet<>(joined);
        if (connected()) {
            rooms.add(socket.id());
        }
        return rooms;
    }

    void join(Collection<String> rooms) {
        synchronized (this) {
            if (left == null) {
                rooms.forEach(this::add);
            }
        }
        members.tell();
    }

    private void add(String room) {
        if (!room.equals(socket.id()) && joined.add(room) && inside()) {
            members.join(socket, room);
        }
    }

    /** Moves it to the room of its user, {@code null} for none, if it is a member. */
    void user(String room) {
        synchronized (this) {
            if (left == null && inside() && !Objects.equals(room, userRoom)) {
                if (userRoom != null) {
                    members.leave(socket, userRoom);
                }
                if (room != null) {
                    members.join(socket, room);
                }
                userRoom = room;
            }
        }
        members.tell();
    }

    /** All rooms in which something reaches it. */
    synchronized Set<String> reached() {
        Set<String> rooms = new HashSet<>(joined);
        rooms.add(socket.id());
        if (userRoom != null) {
            rooms.add(userRoom);
        }
        return rooms;
    }

    void leave(String room) {
        synchronized (this) {
            if (joined.remove(room)) {
                members.leave(socket, room);
            }
        }
        members.tell();
    }
}
