package io.rainsocket.it.conformance;

import io.rainsocket.it.suite.OnServer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The behaviour script: what a careful client sees is the same on the reference server and here. */
public interface ReferenceSuite extends OnServer {

    /** The contexts that the script is played in; all of them are deployed. */
    List<Context> CONTEXTS = List.of(Context.MAIN, Context.PLAIN, Context.RECOVERY);

    @TestFactory
    default Stream<DynamicTest> script() {
        return clients().run("script");
    }

    /** Connection state recovery, when connections break for real. */
    @TestFactory
    default Stream<DynamicTest> cutConnections() {
        return clients().run("recovery");
    }
}
