package io.rainsocket.it.requests;

import io.rainsocket.AllowRequest;
import io.rainsocket.ConnectionRequest;
import jakarta.enterprise.context.Dependent;

/** All gates must be open. */
@Dependent
public class SecondGate implements AllowRequest {

    @Override
    public boolean allow(ConnectionRequest request) {
        return !request.query().containsKey("second");
    }
}
