package io.rainsocket.conformance.application;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.RainsocketConfigBuilder;
import java.time.Duration;

/** Times that a test can wait for. */
public final class QuickTimes {

    private QuickTimes() {}

    /** The settings that {@code /main} and {@code /recovery} have in common. */
    public static RainsocketConfigBuilder config() {
        return RainsocketConfig.builder()
                .pingInterval(Duration.ofMillis(1000))
                .pingTimeout(Duration.ofMillis(1500))
                .upgradeTimeout(Duration.ofMillis(1500))
                .connectTimeout(Duration.ofMillis(1500))
                .maxPayload(100_000);
    }
}
