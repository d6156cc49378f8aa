package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The HTTP session in handlers. */
public interface SessionSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> sessions() {
        return clients().run("websession");
    }
}
