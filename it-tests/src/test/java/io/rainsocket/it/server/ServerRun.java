package io.rainsocket.it.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** One run of an application server: where it lives and which ports it has. */
sealed interface ServerRun permits WildFlyRun, PayaraRun {

    /** What the container adapter has to know, by the names of its configuration properties. */
    Map<String, String> containerProperties();

    /** Where it speaks TLS. */
    int securePort();

    /** What the server writes while it runs. */
    Path log();

    /** Removes all that the run wrote, except for the log. The server must be down. */
    void close() throws IOException;
}
