package io.rainsocket.it.settings;

import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** Short times, so that tests need not wait long; long enough for a busy machine with a server that has only just started. */
@ApplicationScoped
public class Settings {

    @Produces
    @ApplicationScoped
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .path("/real/time")
                .pingInterval(Duration.ofMillis(300))
                .pingTimeout(Duration.ofMillis(1700))
                .connectTimeout(Duration.ofMillis(2000))
                .maxPayload(10_000)
                .maxAttachments(2)
                .corsOrigins("https://friend.example", "https://other.example")
                .serveClient(false)
                .build();
    }
}
