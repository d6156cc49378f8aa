package io.rainsocket.it.conformance;

import io.rainsocket.it.server.RunningServer;
import java.io.IOException;
import java.net.URI;

/** Runs the conformance application in the foreground until it is interrupted; {@code conformance.sh} starts it. */
public final class Conformance {

    private Conformance() {}

    /**
     * Starts a server with all contexts and says when they answer.
     *
     * @param arguments the server ({@code embedded}, {@code wildfly} or {@code payara}) and its port on 127.0.0.1
     */
    public static void main(String... arguments) throws InterruptedException {
        int port = Integer.parseInt(arguments[1]);
        URI root = URI.create("http://127.0.0.1:" + port + "/");
        Foreground foreground = new Foreground(arguments[0], port);
        Runtime.getRuntime().addShutdownHook(new Thread(foreground::stop, "conformance-stop"));
        try {
            RunningServer server = foreground.start();
            new Readiness(root, server).await();
            System.out.println("ready http://127.0.0.1:" + port);
            server.awaitEnd();
            throw new IOException("The server has ended; the end of its log:\n" + server.lastWords());
        } catch (IOException | RuntimeException e) {
            if (!foreground.stopped()) {
                System.err.println("conformance.sh: " + e.getMessage());
            }
        }
        System.exit(1);
    }
}
