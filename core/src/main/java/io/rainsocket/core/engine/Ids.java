package io.rainsocket.core.engine;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Ids of sessions and sockets: 120 random bits as 20 URL-safe characters, like the reference server's. */
public final class Ids implements Supplier<String> {

    private static final int BYTES = 15;

    private final SecureRandom random = new SecureRandom();
    private final Base64.Encoder encoder = Base64.getUrlEncoder();

    @Override
    public String get() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return encoder.encodeToString(bytes);
    }
}
