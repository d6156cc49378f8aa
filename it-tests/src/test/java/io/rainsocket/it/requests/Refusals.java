package io.rainsocket.it.requests;

import io.rainsocket.Channel;
import io.rainsocket.ConnectionError;
import io.rainsocket.Namespace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the watchers of refusals. */
@ApplicationScoped
public class Refusals {

    @Inject
    @Channel("/refusals")
    private Namespace watchers;

    @Inject
    private Visitor visitor;

    void refused(@Observes ConnectionError error) {
        String who = error.request().query().getOrDefault("who", "nobody");
        watchers.to(who)
                .emit(
                        "refused",
                        Map.of(
                                "code", error.code(),
                                "message", error.message(),
                                "context", error.context(),
                                "visits", visitor.visits()));
    }
}
