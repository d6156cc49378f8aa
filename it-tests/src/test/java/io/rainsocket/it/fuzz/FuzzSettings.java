package io.rainsocket.it.fuzz;

import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** A silent client is gone after six seconds, which a busy machine leaves to one that is not; one that wants too much is gone at once. */
@ApplicationScoped
public class FuzzSettings {

    @Produces
    @ApplicationScoped
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .pingInterval(Duration.ofMillis(1000))
                .pingTimeout(Duration.ofMillis(5000))
                .connectTimeout(Duration.ofMillis(2000))
                .upgradeTimeout(Duration.ofMillis(1000))
                .maxPayload(20_000)
                .maxBuffered(200_000)
                .build();
    }
}
