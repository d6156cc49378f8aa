package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Callers by their tokens, roles, and pages of other origins. */
public interface SecuritySuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> security() {
        return clients().run("security");
    }
}
