package io.rainsocket.it.events;

import io.rainsocket.UserOffline;
import io.rainsocket.UserOnline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes who comes and goes. */
@ApplicationScoped
public class Presence {

    @Inject
    private Journal journal;

    void online(@Observes UserOnline user) {
        journal.write(user.name(), "online");
    }

    void offline(@Observes UserOffline user) {
        journal.write(user.name(), "offline");
    }
}
