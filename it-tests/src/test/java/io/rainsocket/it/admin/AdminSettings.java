package io.rainsocket.it.admin;

import io.rainsocket.AdminUi;
import io.rainsocket.Cors;
import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** The user is operator, the password is "rain in the evening"; the Admin UI's page may come from any port of this machine. */
@ApplicationScoped
public class AdminSettings {

    private static final String HASH = "$2b$06$KAFGXl8PT.6mRMf3t0QnK.ZwtThAOMJiXK5bzYLQG7rGQ5KDC0tq6";

    @Produces
    @ApplicationScoped
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .admin(AdminUi.builder()
                        .username("operator")
                        .passwordHash(HASH)
                        .development(true)
                        .statsInterval(Duration.ofMillis(500))
                        .build())
                .cors(Cors.builder()
                        .originPattern("http://127\\.0\\.0\\.1:\\d+")
                        .credentials(true)
                        .build())
                .build();
    }
}
