package io.rainsocket.core.engine;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;

/** Requests that open a session. */
public final class TestRequests {

    private TestRequests() {}

    static HandshakeRequest handshake() {
        return handshake(Runnable::run);
    }

    /** One whose application code runs on this executor. */
    public static HandshakeRequest handshake(Executor executor) {
        return handshake(executor, () -> "alice");
    }

    /** One of somebody, {@code null} for nobody who is known. */
    public static HandshakeRequest handshake(Executor executor, Principal principal) {
        return handshake(executor, principal, null);
    }

    /** One with an HTTP session, {@code null} for none. */
    public static HandshakeRequest handshake(Executor executor, Principal principal, Object session) {
        return new HandshakeRequest(
                "/socket.io/?EIO=4&transport=websocket",
                Map.of("EIO", "4", "transport", "websocket"),
                Map.of("origin", List.of("https://example.org"), "x-forwarded-for", List.of("10.0.0.1", "10.0.0.2")),
                "127.0.0.1",
                true,
                Locale.FRANCE,
                principal,
                "admin"::equals,
                Instant.EPOCH,
                executor,
                session);
    }
}
