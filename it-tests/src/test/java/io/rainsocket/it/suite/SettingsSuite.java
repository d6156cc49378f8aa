package io.rainsocket.it.suite;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** An application with settings of its own. */
public interface SettingsSuite extends OnServer {

    @TestFactory
    default Stream<DynamicTest> settings() {
        return clients().run("settings", Map.of("ENDPOINT", "real/time/"));
    }
}
