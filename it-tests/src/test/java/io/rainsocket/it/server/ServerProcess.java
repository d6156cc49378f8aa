package io.rainsocket.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An application server as a child process without any adapter; its WARs are deployed when it starts. */
final class ServerProcess implements RunningServer {

    private static final long PATIENCE_SECONDS = 30;
    private static final int LAST_LINES = 80;

    private final Process process;
    private final Path directory;
    private final Path log;

    private ServerProcess(Process process, Path directory, Path log) {
        this.process = process;
        this.directory = directory;
        this.log = log;
    }

    /** Runs a command; what it prints and writes stays below the directory, which goes with the process. */
    static ServerProcess start(ProcessBuilder command, Path directory, Path log) throws IOException {
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // The server's own defaults, whatever the user has set for other programs.
        command.environment().keySet().removeAll(List.of("JAVA_OPTS", "JBOSS_HOME", "AS_JAVA"));
        Path console = directory.resolve("console.log");
        command.redirectErrorStream(true).redirectOutput(console.toFile());
        Process process = command.start();
        process.getOutputStream().close();
        return new ServerProcess(process, directory, log);
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public String lastWords() {
        try {
            Path words = Files.exists(log) ? log : directory.resolve("console.log");
            List<String> lines = Files.readAllLines(words);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "The server's log cannot be read: " + e;
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
        try {
            FileTrees.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
