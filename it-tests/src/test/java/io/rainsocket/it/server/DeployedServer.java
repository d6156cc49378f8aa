package io.rainsocket.it.server;

import java.net.URI;
import java.net.URL;

/** A server that Arquillian started, with a deployment that Arquillian manages. */
public record DeployedServer(String name, URI baseUri) implements ServerUnderTest {

    /**
     * Describes the server of this run.
     *
     * @param injected what Arquillian injects; Payara reports a host name and an EAR has no trailing slash, so both are
     *     put right here
     */
    public static DeployedServer at(URL injected) {
        String path = injected.getPath().endsWith("/") ? injected.getPath() : injected.getPath() + "/";
        return new DeployedServer(
                System.getProperty("rainsocket.it.server"),
                URI.create("http://127.0.0.1:" + injected.getPort() + path));
    }

    @Override
    public void close() {
        // Arquillian undeploys after the class and stops the server after the last class.
    }
}
