package io.rainsocket.it.security.token;

import io.rainsocket.AdminUi;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.Recovery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Clients may come back, pages of one other origin may connect, and a role that nothing else names may use the Admin UI. */
@ApplicationScoped
public class SecuritySettings {

    @Produces
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .recovery(Recovery.standard())
                .corsOrigins("https://friend.example")
                .admin(AdminUi.forRole("operator"))
                .build();
    }
}
