package io.rainsocket.it.suite;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An application with the Admin UI: its protocol by hand, and the real page in a real browser. */
public interface AdminSuite extends OnServer {

    /** The scripts put their pictures into the folder of this property too, if it is set. */
    @TestFactory
    default Stream<DynamicTest> admin() {
        String pictures = System.getProperty("rainsocket.screenshots", "");
        return clients().run("admin", Map.of("SCREENSHOTS", pictures));
    }
}
