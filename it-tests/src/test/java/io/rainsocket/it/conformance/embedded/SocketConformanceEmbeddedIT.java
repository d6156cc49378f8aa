package io.rainsocket.it.conformance.embedded;

import io.rainsocket.it.conformance.Context;
import io.rainsocket.it.conformance.EmbeddedContext;
import io.rainsocket.it.conformance.SocketConformanceSuite;
import io.rainsocket.it.server.ServerUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class SocketConformanceEmbeddedIT implements SocketConformanceSuite {

    private static ServerUnderTest server;

    @BeforeAll
    static void start() {
        server = EmbeddedContext.start(Context.SUITE);
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
