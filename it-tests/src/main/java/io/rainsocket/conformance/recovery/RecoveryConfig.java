package io.rainsocket.conformance.recovery;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.Recovery;
import io.rainsocket.conformance.application.QuickTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** Quick times, and connection state recovery. */
@ApplicationScoped
public class RecoveryConfig {

    @Produces
    RainsocketConfig config() {
        return QuickTimes.config().recovery(Recovery.of(Duration.ofSeconds(60))).build();
    }
}
