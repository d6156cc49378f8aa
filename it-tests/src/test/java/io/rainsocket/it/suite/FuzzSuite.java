package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Hostile clients for some seconds, beside one that must not notice. */
public interface FuzzSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> fuzz() {
        return clients().run("fuzz");
    }
}
