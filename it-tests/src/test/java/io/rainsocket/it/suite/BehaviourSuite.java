package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds on every server, with the default settings. */
public interface BehaviourSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> behaviour() {
        return clients().run("behaviour");
    }
}
