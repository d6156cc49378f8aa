package io.rainsocket.conformance.suite;

import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** The settings that the official Socket.IO protocol suite expects. */
@ApplicationScoped
public class SuiteConfig {

    @Produces
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .pingInterval(Duration.ofMillis(300))
                .pingTimeout(Duration.ofMillis(200))
                .connectTimeout(Duration.ofMillis(1000))
                .maxPayload(1_000_000)
                .corsOrigins("*")
                .build();
    }
}
