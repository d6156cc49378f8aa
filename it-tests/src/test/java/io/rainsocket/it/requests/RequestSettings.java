package io.rainsocket.it.requests;

import io.rainsocket.Cookie;
import io.rainsocket.Cors;
import io.rainsocket.RainsocketConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;

/** All settings of requests. */
@ApplicationScoped
public class RequestSettings {

    @Produces
    RainsocketConfig config() {
        return RainsocketConfig.builder()
                .cors(Cors.builder()
                        .origins("https://a.example")
                        .originPattern("https://[a-z]+\\.friend\\.example")
                        .originRule(origin -> origin.endsWith(":8443"))
                        .methods("GET", "POST")
                        .allowedHeaders("x-one", "x-two")
                        .exposedHeaders("x-every")
                        .credentials(true)
                        .maxAge(Duration.ofMinutes(10))
                        .build())
                .cookie(Cookie.standard())
                .httpCompressionThreshold(500)
                .perMessageDeflate(true)
                .initialPacket("2[\"early\",1]")
                .build();
    }
}
