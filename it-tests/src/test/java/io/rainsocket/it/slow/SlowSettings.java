package io.rainsocket.it.slow;

import io.rainsocket.Backlog;
import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** A client that reads nothing lives long enough for its buffer to be looked at. */
@ApplicationScoped
public class SlowSettings {

    @Produces
    @ApplicationScoped
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .pingTimeout(Duration.ofMinutes(2))
                .backlog(Backlog.builder().maxInboundEvents(50).build())
                .build();
    }
}
