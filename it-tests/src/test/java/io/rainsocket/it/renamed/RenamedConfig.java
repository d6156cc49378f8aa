package io.rainsocket.it.renamed;

import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Its path loses against the context parameter; what else it says holds. */
@ApplicationScoped
public class RenamedConfig {

    @Produces
    RainsocketConfig config() {
        return RainsocketConfig.builder().path("/not/here").maxPayload(10_000).build();
    }
}
