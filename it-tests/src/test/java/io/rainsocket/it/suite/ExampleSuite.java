package io.rainsocket.it.suite;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One of the smaller examples in a real browser. */
public interface ExampleSuite extends OnServer {

    /** Its name, and that of the folder of its scripts. */
    String example();

    /** The scripts put their pictures there too, if it is set. */
    @TestFactory
    default Stream<DynamicTest> inTheBrowser() {
        String pictures = System.getProperty("rainsocket.screenshots", "");
        return clients().run("examples/" + example(), Map.of("SCREENSHOTS", pictures));
    }
}
