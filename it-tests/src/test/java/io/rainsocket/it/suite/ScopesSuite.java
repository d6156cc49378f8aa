package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Channels of all scopes. */
public interface ScopesSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> scopes() {
        return clients().run("scopes");
    }
}
