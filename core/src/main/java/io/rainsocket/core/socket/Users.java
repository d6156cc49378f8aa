package io.rainsocket.core.socket;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** How many sockets each user has on this server, in all namespaces together. Safe for any thread. */
final class Users {

    private final Serial serial;
    private final List<PresenceListener> listeners = new CopyOnWriteArrayList<>();

    /** Changed inside {@code compute} only, where what happens is noted as well, so in order. */
    private final Map<String, Integer> sockets = new ConcurrentHashMap<>();

    Users(Serial serial) {
        this.serial = serial;
    }

    void add(PresenceListener listener) {
        listeners.add(listener);
    }

    /** One more socket; {@code null} for a socket of nobody. */
    void enter(String user) {
        if (user != null) {
            sockets.compute(user, (name, count) -> {
                if (count == null) {
                    note(name, true);
                }
                return count == null ? 1 : count + 1;
            });
        }
    }

    /** One socket less; {@code null} for a socket of nobody. */
    void leave(String user) {
        if (user != null) {
            sockets.computeIfPresent(user, (name, count) -> {
                if (count == 1) {
                    note(name, false);
                }
                return count == 1 ? null : count - 1;
            });
        }
    }

    private void note(String user, boolean online) {
        if (!listeners.isEmpty()) {
            serial.add(() -> listeners.forEach(listener -> listener.changed(user, online)));
        }
    }

    /** Tells what has happened; for those who have changed something, without any lock. */
    void tell() {
        serial.start();
    }

    boolean online(String user) {
        return sockets.containsKey(user);
    }

    Set<String> names() {
        return Set.copyOf(sockets.keySet());
    }
}
