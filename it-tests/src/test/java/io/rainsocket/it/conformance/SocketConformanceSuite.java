package io.rainsocket.it.conformance;

import io.rainsocket.it.suite.OnServer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a client sees of Socket.IO, byte by byte. */
public interface SocketConformanceSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> socket() {
        return clients().run("conformance/suite");
    }
}
