package io.rainsocket.it.suite;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An application with settings by context parameters. */
public interface RenamedSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> renamed() {
        return clients().run("renamed", Map.of("ENDPOINT", "some/where/else/"));
    }
}
