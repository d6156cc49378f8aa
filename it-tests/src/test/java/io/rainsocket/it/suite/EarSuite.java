package io.rainsocket.it.suite;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Two web applications and an EJB jar in one EAR. */
public interface EarSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> ear() {
        return clients().run("ear");
    }
}
