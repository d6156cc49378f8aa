package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Callers whom the container knows: in handlers, in EJBs and in Jakarta Security. Application servers only. */
public interface LoginSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> login() {
        return clients().run("login");
    }
}
