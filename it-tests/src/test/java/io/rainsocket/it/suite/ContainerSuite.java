package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What an application server has and the embedded one has not: JNDI wherever handlers run, and HTTP/2. */
public interface ContainerSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> container() {
        return clients().run("container");
    }

    @TestFactory
    default Stream<DynamicTest> http2() {
        return clients().run("http2");
    }
}
