package io.rainsocket.conformance.plain;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.Transport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The defaults, but for the transport. */
@ApplicationScoped
public class PlainConfig {

    @Produces
    RainsocketConfig config() {
        return RainsocketConfig.builder().transports(Transport.POLLING).build();
    }
}
