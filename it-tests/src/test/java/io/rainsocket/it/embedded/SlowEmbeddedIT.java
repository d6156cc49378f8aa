package io.rainsocket.it.embedded;

import io.rainsocket.it.server.ServerUnderTest;
import io.rainsocket.it.suite.SlowSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** In a JVM of its own whose heap is half of what the clients do not read. */
class SlowEmbeddedIT implements SlowSuite {

    private static CappedServer server;

    @BeforeAll
    static void start() throws Exception {
        server = CappedServer.start("48m");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    public ServerUnderTest server() {
        return server;
    }
}
