package io.rainsocket.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps the libraries from telling their versions at each start, unless the application has set up logging itself. */
final class QuietLog {

    /** Kept, because the platform forgets loggers that nobody holds, with their levels. */
    private static final List<Logger> TALKATIVE = Stream.of("org.jboss", "org.xnio", "io.undertow")
            .map(Logger::getLogger)
            .toList();

    private QuietLog() {}

    static void apply() {
        if (System.getProperty("java.util.logging.config.file") == null
                && System.getProperty("java.util.logging.config.class") == null) {
            TALKATIVE.stream()
                    .filter(logger -> logger.getLevel() == null)
                    .forEach(logger -> logger.setLevel(Level.WARNING));
        }
    }
}
