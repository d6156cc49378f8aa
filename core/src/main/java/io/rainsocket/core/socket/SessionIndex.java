package io.rainsocket.core.socket;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The connections that were opened with an HTTP session, by the session's id. Those without one are not in it. */
final class SessionIndex {

    /** Guarded by this. */
    private final Map<String, Set<Client>> clients = new HashMap<>();

    /** Guarded by this. */
    private final Map<Client, String> ids = new HashMap<>();

    synchronized void add(String id, Client client) {
        ids.put(client, id);
        clients.computeIfAbsent(id, first -> new HashSet<>(2)).add(client);
    }

    /** Nothing happens if it is not there. */
    synchronized void remove(Client client) {
        String id = ids.remove(client);
        if (id != null) {
            clients.computeIfPresent(id, (key, all) -> all.remove(client) && all.isEmpty() ? null : all);
        }
    }

    /** A login has changed the id; those that came since are there under the new one already. */
    synchronized void renamed(String old, String now) {
        Set<Client> moving = clients.remove(old);
        if (moving != null) {
            moving.forEach(client -> add(now, client));
        }
    }

    /** Takes out those of a session that is over. */
    synchronized Set<Client> take(String id) {
        Set<Client> all = clients.remove(id);
        if (all == null) {
            return Set.of();
        }
        all.forEach(ids::remove);
        return all;
    }
}
