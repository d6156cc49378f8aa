package io.rainsocket.examples.chat;

import io.rainsocket.embedded.RainsocketServer;
import io.rainsocket.embedded.WebApp;

/** Runs the example without an application server, on the port of the system property {@code port}. Not part of the WAR. */
public final class Main {

    private Main() {}

    /**
     * Serves the example until the process is ended.
     *
     * @param arguments none
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        RainsocketServer server = RainsocketServer.builder()
                .port(Integer.getInteger("port", 8080))
                .deploy(application())
                .closeAtExit()
                .start();
        System.out.println("Open " + server.url("/chat/"));
        Thread.currentThread().join();
    }

    /** The beans of this package, and the page. */
    public static WebApp application() {
        return WebApp.at("/chat").packages(Main.class).resources("web/rainsocket-example-chat");
    }
}
