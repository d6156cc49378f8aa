package io.rainsocket.conformance.sioclient;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.Recovery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** The settings that the official JavaScript client's own tests expect. */
@ApplicationScoped
public class ClientTestConfig {

    @Produces
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .pingInterval(Duration.ofMillis(2000))
                .corsOrigins("*")
                .recovery(Recovery.standard())
                .build();
    }
}
