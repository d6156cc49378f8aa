package io.rainsocket.it.suite;

import io.rainsocket.it.server.SecurePort;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What an application server has and the embedded one has not: JNDI wherever handlers run, HTTP/2 and TLS. */
public interface ContainerSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> container() {
        return clients().run("container");
    }

    @TestFactory
    default Stream<DynamicTest> http2() {
        return clients().run("http2");
    }

    @TestFactory
    default Stream<DynamicTest> tls() {
        return clients()
                .run("tls", Map.of("SECURE_BASE_URL", SecurePort.of(server()).toString()));
    }
}
