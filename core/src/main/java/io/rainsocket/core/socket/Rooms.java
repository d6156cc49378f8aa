package io.rainsocket.core.socket;

import io.rainsocket.RoomEvent.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Who is in which room of one namespace. A socket's own room, named by its id, is not stored: it is looked up among the sockets.
 * Safe for any thread.
 */
final class Rooms {

    private final RoomWatch watch;
    private final Map<String, NamespaceSocket> sockets = new ConcurrentHashMap<>();

    /** By the secret that a client shows when it comes back; those without recovery have none. */
    private final Map<String, NamespaceSocket> byPid = new ConcurrentHashMap<>(0);

    /** Those that are out already, but not yet handled by the application: whoever stops it waits for them. */
    private final Set<NamespaceSocket> leaving = ConcurrentHashMap.newKeySet();

    /** Never holds an empty set: sets change inside {@code compute} only, where what happens is noted as well, so in order. */
    private final Map<String, Set<NamespaceSocket>> rooms = new ConcurrentHashMap<>();

    Rooms(RoomWatch watch) {
        this.watch = watch;
    }

    void add(NamespaceSocket socket) {
        sockets.put(socket.id(), socket);
        if (socket.identity().pid() != null) {
            byPid.put(socket.identity().pid(), socket);
        }
        watch.note(Kind.CREATE, socket.id(), null);
        watch.note(Kind.JOIN, socket.id(), socket.id());
    }

    void remove(NamespaceSocket socket) {
        leaving.add(socket);
        if (socket.identity().pid() != null) {
            byPid.remove(socket.identity().pid(), socket);
        }
        if (sockets.remove(socket.id(), socket)) {
            watch.note(Kind.LEAVE, socket.id(), socket.id());
            watch.note(Kind.DELETE, socket.id(), null);
        }
    }

    /** Tells what has happened; for those who have changed something, without any lock. */
    void tell() {
        watch.tell();
    }

    /** The application has handled the disconnection. */
    void forget(NamespaceSocket socket) {
        leaving.remove(socket);
    }

    Set<NamespaceSocket> leaving() {
        return leaving;
    }

    NamespaceSocket socket(String id) {
        return sockets.get(id);
    }

    /** {@code null} if there is none, or it still waits for its CONNECT reply. */
    NamespaceSocket returning(String pid) {
        NamespaceSocket socket = byPid.get(pid);
        return socket != null && socket.connected() ? socket : null;
    }

    Collection<NamespaceSocket> sockets() {
        return sockets.values();
    }

    /** The rooms that somebody has joined. */
    Set<String> names() {
        return rooms.keySet();
    }

    void join(NamespaceSocket socket, String room) {
        rooms.compute(room, (name, members) -> {
            Set<NamespaceSocket> set = members == null ? ConcurrentHashMap.newKeySet() : members;
            if (members == null) {
                watch.note(Kind.CREATE, room, null);
            }
            set.add(socket);
            watch.note(Kind.JOIN, room, socket.id());
            return set;
        });
    }

    void leave(NamespaceSocket socket, String room) {
        rooms.computeIfPresent(room, (name, members) -> {
            if (members.remove(socket)) {
                watch.note(Kind.LEAVE, room, socket.id());
            }
            if (!members.isEmpty()) {
                return members;
            }
            watch.note(Kind.DELETE, room, null);
            return null;
        });
    }

    /** Visits each socket that is in any of the rooms (in all of the namespace if none is named) and in none of the others, once. */
    void forEach(Set<String> in, Set<String> except, Consumer<NamespaceSocket> action) {
        Set<NamespaceSocket> left = except.isEmpty() ? Set.of() : members(except);
        for (NamespaceSocket socket : in.isEmpty() ? sockets.values() : members(in)) {
            if (!left.contains(socket)) {
                action.accept(socket);
            }
        }
    }

    private Set<NamespaceSocket> members(Set<String> names) {
        Set<NamespaceSocket> members = new LinkedHashSet<>();
        for (String name : names) {
            members.addAll(rooms.getOrDefault(name, Set.of()));
            NamespaceSocket own = sockets.get(name);
            if (own != null) {
                members.add(own);
            }
        }
        return members;
    }
}
