package io.rainsocket.it.suite;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An application with settings by MicroProfile Config, which the embedded server does not bring. */
public interface ConfiguredSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> configured() {
        return clients().run("configured", Map.of("ENDPOINT", "from/the/environment/"));
    }
}
