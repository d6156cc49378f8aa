package io.rainsocket.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the application server of this run has logged so far. */
public final class ServerLog {

    static final String PROPERTY = "rainsocket.it.log";

    private ServerLog() {}

    /** The whole log; servers may cut what they tell a deployer short. */
    public static String text() {
        try {
            return new String(Files.readAllBytes(Path.of(System.getProperty(PROPERTY))), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
