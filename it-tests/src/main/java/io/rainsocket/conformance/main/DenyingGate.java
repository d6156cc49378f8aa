package io.rainsocket.conformance.main;

import io.rainsocket.AllowRequest;
import io.rainsocket.ConnectionRequest;
import jakarta.enterprise.context.ApplicationScoped;

/** Refuses whoever asks to be refused. */
@ApplicationScoped
public class DenyingGate implements AllowRequest {

    @Override
    public boolean allow(ConnectionRequest request) {
        return !"1".equals(request.query().get("deny"));
    }
}
