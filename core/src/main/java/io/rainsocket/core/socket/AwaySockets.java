package io.rainsocket.core.socket;

import io.rainsocket.spi.SocketState;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sockets whose clients went away and may come back. Guarded by its owner's lock. */
final class AwaySockets {

    private record Away(SocketState state, long since) {}

    private final long keepMillis;
    private final int maxSockets;

    /** By pid, in the order in which they went. */
    private final Map<String, Away> byPid = new LinkedHashMap<>();

    AwaySockets(long keepMillis, int maxSockets) {
        this.keepMillis = keepMillis;
        this.maxSockets = maxSockets;
    }

    void add(SocketState state, long now) {
        byPid.put(state.pid(), new Away(state, now));
        forgetOld(now);
    }

    void forgetOld(long now) {
        Iterator<Away> oldest = byPid.values().iterator();
        while (oldest.hasNext()) {
            Away away = oldest.next();
            if (byPid.size() <= maxSockets && now - away.since() <= keepMillis) {
                return;
            }
            oldest.remove();
        }
    }

    /** Each can come back once. */
    Optional<SocketState> take(String pid, long now) {
        forgetOld(now);
        return Optional.ofNullable(byPid.remove(pid)).map(Away::state);
    }

    boolean isEmpty() {
        return byPid.isEmpty();
    }

    void clear() {
        byPid.clear();
    }
}
