package io.rainsocket.conformance.main;

import io.rainsocket.Cookie;
import io.rainsocket.Cors;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.conformance.application.QuickTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Quick times, a cookie, and one page of another origin. */
@ApplicationScoped
public class MainConfig {

    @Produces
    RainsocketConfig config() {
        return QuickTimes.config()
                .cookie(Cookie.standard())
                .cors(Cors.builder()
                        .origins("http://client.example")
                        .methods("GET", "POST")
                        .allowedHeaders("content-type", "x-probe")
                        .credentials(true)
                        .build())
                .build();
    }
}
