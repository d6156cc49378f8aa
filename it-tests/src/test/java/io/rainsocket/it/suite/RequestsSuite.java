package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An application that has a word in its requests. */
public interface RequestsSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> requests() {
        return clients().run("requests");
    }
}
