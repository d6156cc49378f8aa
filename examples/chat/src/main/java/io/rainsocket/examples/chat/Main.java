package io.rainsocket.examples.chat;

import io.rainsocket.embedded.RainsocketServer;
import io.rainsocket.embedded.WebApp;

/** Runs the example without an application server: {@code Main [--port N]}, 8080 by default. Not part of the WAR. */
public final class Main {

    private Main() {}

    /**
     * Serves the example until the process is ended.
     *
     * @param arguments nothing, or {@code --port} and a number; 0 takes any port that is free
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        RainsocketServer server = RainsocketServer.builder()
                .port(port(arguments))
                .deploy(WebApp.at("/chat").packages(Main.class).resources("META-INF/resources"))
                .closeAtExit()
                .start();
        System.out.println("Open " + server.url("/chat/"));
        Thread.currentThread().join();
    }

    private static int port(String... arguments) {
        if (arguments.length == 0) {
            return 8080;
        }
        if (arguments.length == 2 && arguments[0].equals("--port") && arguments[1].matches("\\d{1,5}")) {
            return Integer.parseInt(arguments[1]);
        }
        throw new IllegalArgumentException("found \"" + String.join(" ", arguments)
                + "\"; allowed: nothing, or --port and a number, such as --port 8080");
    }
}
