package io.rainsocket.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The versions that the documentation names are those that the build uses. */
class VersionsTest {

    @TestFactory
    Stream<DynamicTest> theCompatibilityPageNamesWhatIsTested() {
        return Stream.of(
                        version("it-tests", "wildfly.version"),
                        version("it-tests", "payara.version"),
                        version(".", "weld.version"),
                        version(".", "undertow.version"),
                        version(".", "tyrus.version"),
                        version(".", "msgpack.version"),
                        version("embedded", "grizzly.version"))
                .map(version -> DynamicTest.dynamicTest(
                        version, () -> assertThat(Project.text(Project.ROOT.resolve("docs/reference/compatibility.md")))
                                .contains(version)));
    }

    @Test
    void theMessagePackPageNamesTheLibraryThatIsTested() {
        assertThat(Project.text(Project.ROOT.resolve("docs/how-to/messagepack.md")))
                .contains("<version>" + version(".", "msgpack.version") + "</version>");
    }

    private static String version(String module, String property) {
        return Project.property(module, property).replace(".Final", "");
    }
}
