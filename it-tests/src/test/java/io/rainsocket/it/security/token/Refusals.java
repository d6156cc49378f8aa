package io.rainsocket.it.security.token;

import io.rainsocket.Channel;
import io.rainsocket.ConnectionError;
import io.rainsocket.Namespace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells who listens of the origins that were refused. */
@ApplicationScoped
public class Refusals {

    @Inject
    @Channel("watch")
    Namespace watch;

    void refused(@Observes ConnectionError error) {
        watch.emit(
                "refused",
                Map.of("code", error.code(), "origin", error.context().getOrDefault("origin", "")));
    }
}
