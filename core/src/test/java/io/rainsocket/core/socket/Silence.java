package io.rainsocket.core.socket;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what this package logs out of the build's output, where thousands of failures are what the test is made of. */
final class Silence {

    private Silence() {}

    static void during(Runnable noise) {
        Logger logger = Logger.getLogger(Silence.class.getPackageName());
        logger.setLevel(Level.OFF);
        try {
            noise.run();
        } finally {
            logger.setLevel(null);
        }
    }
}
