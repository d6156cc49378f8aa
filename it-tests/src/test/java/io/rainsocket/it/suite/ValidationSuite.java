package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An application whose handlers have constraints and limits, and whose errors are its own. */
public interface ValidationSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> validation() {
        return clients().run("validation");
    }
}
