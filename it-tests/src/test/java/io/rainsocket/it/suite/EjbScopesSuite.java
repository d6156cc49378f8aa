package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Channels that are EJBs; application servers only. */
public interface EjbScopesSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> ejbScopes() {
        return clients().run("ejbscopes");
    }
}
