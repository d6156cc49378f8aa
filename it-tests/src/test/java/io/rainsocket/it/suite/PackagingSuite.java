package io.rainsocket.it.suite;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Applications that differ in nothing but their packaging, below the root of one server. */
public interface PackagingSuite extends OnServer {

    /** Where they are: their paths, each with the namespace that it serves. */
    String PLACES =
            """
            each-first/ /first
            each-second/ /second
            skinny-first/ /first
            skinny-second/ /second
            ordered/ /first
            foreign/ /first
            named/ /first
            complete/ /first
            all/ /first
            plain/ /first""";

    @TestFactory
    default Stream<DynamicTest> packaging() {
        return clients().run("packaging", Map.of("PLACES", PLACES));
    }
}
