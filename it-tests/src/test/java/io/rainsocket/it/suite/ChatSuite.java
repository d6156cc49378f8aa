package io.rainsocket.it.suite;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The example in a real browser. */
public interface ChatSuite extends OnServer {

    /** The scripts put their pictures there too, if it is set. */
    @TestFactory
    default Stream<DynamicTest> chat() {
        String pictures = System.getProperty("rainsocket.screenshots", "");
        return clients().run("chat", Map.of("SCREENSHOTS", pictures));
    }
}
