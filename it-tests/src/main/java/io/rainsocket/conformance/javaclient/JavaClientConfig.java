package io.rainsocket.conformance.javaclient;

import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** The settings that the official Java client's own tests expect. */
@ApplicationScoped
public class JavaClientConfig {

    @Produces
    RainsocketConfig config() {
        return RainsocketConfig.builder().pingInterval(Duration.ofMillis(2000)).build();
    }
}
