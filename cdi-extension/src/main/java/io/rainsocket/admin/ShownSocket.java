package io.rainsocket.admin;

import io.rainsocket.Socket;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the Admin UI knows of one socket. Safe for any thread. */
final class ShownSocket {

    private final Socket socket;

    /** Guarded by this. */
    private final Set<String> rooms;

    /** Guarded by this. */
    private String transport;

    /** Guarded by this. */
    private Map<String, Object> data;

    ShownSocket(Socket socket, Set<String> rooms) {
        this.socket = socket;
        this.rooms = new HashSet<>(rooms);
        Map<String, Object> now = socket.data();
        transport = Tag.in(now).transport();
        data = Tag.without(now);
    }

    Socket socket() {
        return socket;
    }

    /** {@code false} if it is known to be in the room. */
    synchronized boolean joined(String room) {
        return rooms.add(room);
    }

    synchronized void left(String room) {
        rooms.remove(room);
    }

    /** {@code null} if it is the known one. */
    synchronized String newTransport(String now) {
        if (now.equals(transport)) {
            return null;
        }
        transport = now;
        return now;
    }

    /** {@code null} if they are the known ones. */
    synchronized Map<String, Object> newData(Map<String, Object> now) {
        if (now.equals(data)) {
            return null;
        }
        data = now;
        return now;
    }
}
