package io.rainsocket.it.embedded;

import io.rainsocket.embedded.RainsocketServer;
import io.rainsocket.it.server.ServerUnderTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The launcher in a JVM with a small heap, which ends with an error when the heap does not do. */
final class CappedServer implements ServerUnderTest {

    private static final String READY = "ready ";

    private final Process process;
    private final URI baseUri;

    private CappedServer(Process process, URI baseUri) {
        this.process = process;
        this.baseUri = baseUri;
    }

    /** {@code heap} as {@code -Xmx} has it. */
    static CappedServer start(String heap) throws IOException {
        Path log = Path.of(System.getProperty("rainsocket.artifacts"), "embedded-capped-server.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CappedServer.class.getName())
                .redirectError(log.toFile())
                .start();
        try {
            return new CappedServer(process, address(process.inputReader()));
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static URI address(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return URI.create(line.substring(READY.length()));
            }
        }
        throw new IllegalStateException("the server has ended before it was ready");
    }

    /** Runs until its input ends. */
    public static void main(String[] arguments) throws IOException {
        try (RainsocketServer server =
                RainsocketServer.builder().deploy(EmbeddedApplications.slow()).start()) {
            System.out.println(READY + server.url("/slow/"));
            System.in.transferTo(System.out);
        }
    }

    @Override
    public String name() {
        return "embedded-capped";
    }

    @Override
    public URI baseUri() {
        return baseUri;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly(); // it has ended by itself
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
