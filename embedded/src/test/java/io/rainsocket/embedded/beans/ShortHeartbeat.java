package io.rainsocket.embedded.beans;

import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** An application's own settings. */
@ApplicationScoped
public class ShortHeartbeat {

    /** Far from the default. */
    public static final Duration PING_INTERVAL = Duration.ofMillis(4711);

    @Produces
    @ApplicationScoped
    RainsocketConfig config() {
        return RainsocketConfig.builder().pingInterval(PING_INTERVAL).build();
    }
}
