package io.rainsocket.it.conformance;

import io.rainsocket.it.suite.OnServer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The behaviour script: what a careful client sees is the same on the reference server and here. */
public interface ReferenceSuite extends OnServer {

    /** The contexts that the script is played in; all of them are deployed. */
    List<Context> CONTEXTS = List.of(Context.MAIN, Context.PLAIN, Context.RECOVERY);

    @TestFactory
    default Stream<DynamicTest> script() {
        String contexts = CONTEXTS.stream().map(Context::path).collect(Collectors.joining(","));
        return clients().run("script", Map.of("CONTEXTS", contexts));
    }
}
