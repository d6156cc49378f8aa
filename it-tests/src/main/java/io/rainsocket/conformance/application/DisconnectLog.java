package io.rainsocket.conformance.application;

import io.rainsocket.DisconnectReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers why the last sockets of any namespace were disconnected. */
@ApplicationScoped
public class DisconnectLog {

    private static final int KEPT = 2_000;

    /** Guarded by this. */
    private final Map<String, DisconnectReason> reasons = new LinkedHashMap<>();

    synchronized void add(String id, DisconnectReason reason) {
        reasons.put(id, reason);
        if (reasons.size() > KEPT) {
            reasons.remove(reasons.keySet().iterator().next());
        }
    }

    synchronized String reason(String id) {
        DisconnectReason reason = reasons.get(id);
        return reason == null ? null : reason.toString();
    }
}
