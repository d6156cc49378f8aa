package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Session-scoped beans in handlers; application servers only. */
public interface SessionScopeSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> sessionScope() {
        return clients().run("sessionscope");
    }
}
