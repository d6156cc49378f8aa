package io.rainsocket.admin;

import io.rainsocket.Namespace;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** All who look at the Admin UI, on all servers of a cluster. */
final class Audience {

    private final Namespace admins;
    private final InstantSource clock;

    Audience(Namespace admins, InstantSource clock) {
        this.admins = admins;
        this.clock = clock;
    }

    void tell(String event, Object... arguments) {
        admins.emit(event, arguments);
    }

    /** The time as a browser's {@code Date} writes it. */
    String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
