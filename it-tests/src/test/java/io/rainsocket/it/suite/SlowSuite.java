package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clients that do not read, and handlers that are slower than their clients, beside others that must not notice. */
public interface SlowSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> slow() {
        return clients().run("slow");
    }
}
