package io.rainsocket.admin;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Logins that need no password again: the Admin UI keeps the id in the browser and shows it after a reload. They end after a day, or
 * with the application; the oldest goes when there are too many.
 */
final class Sessions {

    static final Duration LIFETIME = Duration.ofDays(1);
    static final int LIMIT = 100;

    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    /** When each ends, oldest first. Guarded by this. */
    private final Map<String, Instant> ends = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > LIMIT;
        }
    };

    Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /** Begins one and gives its secret id. */
    String begin() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        synchronized (this) {
            ends.put(id, clock.instant().plus(LIFETIME));
        }
        return id;
    }

    synchronized boolean has(String id) {
        Instant now = clock.instant();
        ends.values().removeIf(end -> !now.isBefore(end));
        return ends.containsKey(id);
    }
}
