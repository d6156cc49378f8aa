package io.rainsocket.it.conformance.embedded;

import io.rainsocket.it.conformance.EmbeddedContexts;
import io.rainsocket.it.conformance.ReferenceSuite;
import io.rainsocket.it.server.ServerUnderTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ReferenceEmbeddedIT implements ReferenceSuite {

    private static ServerUnderTest server;

    @BeforeAll
    static void start() {
        server = EmbeddedContexts.start(ReferenceSuite.CONTEXTS);
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
