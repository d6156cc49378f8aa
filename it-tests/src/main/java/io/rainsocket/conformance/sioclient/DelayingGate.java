package io.rainsocket.conformance.sioclient;

import io.rainsocket.AllowRequest;
import io.rainsocket.ConnectionRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Takes 10 ms for each handshake: one of the client's tests gives up after 1 ms, and must not be faster. */
@ApplicationScoped
public class DelayingGate implements AllowRequest {

    private static final long DELAY = TimeUnit.MILLISECONDS.toNanos(10);

    @Override
    public boolean allow(ConnectionRequest request) {
        LockSupport.parkNanos(DELAY);
        return true;
    }
}
