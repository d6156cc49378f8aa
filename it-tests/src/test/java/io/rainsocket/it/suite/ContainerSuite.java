package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What an application server has and the embedded one has not: JNDI wherever handlers run. */
public interface ContainerSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> container() {
        return clients().run("container");
    }
}
