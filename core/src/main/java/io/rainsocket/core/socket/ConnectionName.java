package io.rainsocket.core.socket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A name for a connection that people may see: a digest, since whoever knows the connection's id can speak for the client. */
final class ConnectionName {

    private static final int BYTES = 6;

    private ConnectionName() {}

    static String of(String secretId) {
        byte[] digest = sha256().digest(secretId.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
