package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Injection into beans that only application servers have. */
public interface AnywhereSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> anywhere() {
        return clients().run("anywhere");
    }
}
