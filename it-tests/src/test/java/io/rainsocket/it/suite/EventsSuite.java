package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** CDI events both ways, and users. */
public interface EventsSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> events() {
        return clients().run("events");
    }
}
