package io.rainsocket.conformance.main;

import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** The settings of the common application. */
@ApplicationScoped
public class MainConfig {

    @Produces
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .pingInterval(Duration.ofMillis(1000))
                .pingTimeout(Duration.ofMillis(1500))
                .upgradeTimeout(Duration.ofMillis(1500))
                .connectTimeout(Duration.ofMillis(1500))
                .maxPayload(100_000)
                .corsOrigins("http://client.example")
                .build();
    }
}
