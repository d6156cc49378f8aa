package io.rainsocket.it.ear.first;

import io.rainsocket.AllowRequest;
import io.rainsocket.ConnectionRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Guards the WAR {@code first} only. */
@ApplicationScoped
public class FirstGate implements AllowRequest {

    @Override
    public boolean allow(ConnectionRequest request) {
        return !request.query().containsKey("closed");
    }
}
