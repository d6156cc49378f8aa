package io.rainsocket.it.node;

import io.rainsocket.it.server.ServerUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The bridge to the clients in {@code src/test/client}: runs the test files of one folder with {@code node --test} and gives
 * each test that they hold as one test of JUnit.
 */
public final class NodeTests {

    private final ServerUnderTest server;

    private NodeTests(ServerUnderTest server) {
        this.server = server;
    }

    /** Runs against this server. The scripts find it in {@code BASE_URL}, its name in {@code SERVER}. */
    public static NodeTests against(ServerUnderTest server) {
        return new NodeTests(server);
    }

    /** Runs the folder with no more than the standard environment. */
    public Stream<DynamicTest> run(String folder) {
        return run(folder, Map.of());
    }

    /**
     * Runs all {@code *.test.mjs} of a folder, one after the other, to the end.
     *
     * @param folder relative to {@code src/test/client}
     * @param environment further variables for the scripts
     * @return one test for each in the scripts, and one for Node's own exit
     */
    public Stream<DynamicTest> run(String folder, Map<String, String> environment) {
        try {
            NodeProcess process = new NodeProcess(server, folder, environment);
            NodeProcess.Result result = process.run(testFilesIn(folder));
            return Stream.concat(
                    result.tests().stream().map(NodeTest::asDynamicTest), Stream.of(exitOf(folder, result)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Catches what no test reports: a crash between the tests, a run that never ends, a folder without a test. */
    private static DynamicTest exitOf(String folder, NodeProcess.Result result) {
        return DynamicTest.dynamicTest(folder + " > node ends well", result::requireCleanExit);
    }

    private static List<Path> testFilesIn(String folder) throws IOException {
        Path directory = NodeProcess.clientFolder().resolve(folder);
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> tests = files.filter(file -> file.toString().endsWith(".test.mjs"))
                    .sorted()
                    .toList();
            if (tests.isEmpty()) {
                throw new IllegalArgumentException("No *.test.mjs in src/test/client/" + folder);
            }
            return tests;
        }
    }
}
