package io.rainsocket.it.conformance;

import io.rainsocket.it.suite.OnServer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a client sees of Engine.IO alone, with timers short enough to wait for. */
public interface EngineConformanceSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> engine() {
        return clients().run("conformance/engine", Map.of("ENDPOINT", "engine.io/"));
    }
}
