package io.rainsocket.it.renamed;

import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** Its path and times lose against what the deployment says; what else it says holds. */
@ApplicationScoped
public class RenamedConfig {

    @Produces
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .path("/not/here")
                .pingInterval(Duration.ofSeconds(1))
                .maxPayload(10_000)
                .build();
    }
}
