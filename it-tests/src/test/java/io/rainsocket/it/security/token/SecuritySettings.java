package io.rainsocket.it.security.token;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.Recovery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Clients may come back, and pages of one other origin may connect. */
@ApplicationScoped
public class SecuritySettings {

    @Produces
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .recovery(Recovery.standard())
                .corsOrigins("https://friend.example")
                .build();
    }
}
