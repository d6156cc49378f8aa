package io.rainsocket.it.node;

import io.rainsocket.it.server.ServerUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One {@code node --test}: its command line, its environment, its end. */
final class NodeProcess {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final ServerUnderTest server;
    private final Map<String, String> environment;
    private final Path artifacts;
    private final Path report;
    private final Path log;

    NodeProcess(ServerUnderTest server, String folder, Map<String, String> environment) throws IOException {
        this.server = server;
        this.environment = environment;
        this.artifacts = Files.createDirectories(Path.of(System.getProperty("rainsocket.artifacts")));
        String name = server.name() + "-" + folder.replace('/', '-');
        this.report = Files.createTempFile(artifacts, name + "-", ".jsonl");
        this.log = artifacts.resolve(name + ".log");
    }

    static Path clientFolder() {
        return Path.of(System.getProperty("rainsocket.client"));
    }

    Result run(List<Path> files) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(files))
                .directory(clientFolder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("BASE_URL", server.baseUri().toString());
        builder.environment().put("SERVER", server.name());
        builder.environment().put("ARTIFACTS", artifacts.toString());
        builder.environment().putAll(environment);
        Process node = builder.start();
        boolean ended = endOf(node);
        List<NodeTest> tests =
                Files.readAllLines(report).stream().map(NodeTest::parse).toList();
        Files.delete(report);
        return new Result(tests, ended ? node.exitValue() : null, log);
    }

    private List<String> command(List<Path> files) {
        List<String> command = new ArrayList<>(List.of(
                "node",
                "--test",
                "--test-concurrency=1",
                "--test-reporter=./harness/reporter.mjs",
                "--test-reporter-destination=" + report,
                "--test-reporter=spec",
                "--test-reporter-destination=stdout"));
        files.forEach(file -> command.add(file.toString()));
        return command;
    }

    private static boolean endOf(Process node) {
        try {
            return node.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            node.descendants().forEach(ProcessHandle::destroyForcibly);
            node.destroyForcibly();
        }
    }

    /** @param exit null if Node had to be killed */
    record Result(List<NodeTest> tests, Integer exit, Path log) {

        void requireCleanExit() throws IOException {
            boolean allPassed = tests.stream().noneMatch(test -> test.outcome() == NodeTest.Outcome.FAILED);
            if (exit == null) {
                throw new AssertionError("Node was still running after " + LIMIT + " and was killed:\n" + output());
            }
            if (tests.isEmpty() || allPassed && exit != 0) {
                throw new AssertionError("Node ended with " + exit + " after " + tests.size() + " tests:\n" + output());
            }
        }

        private String output() throws IOException {
            return Files.readString(log);
        }
    }
}
