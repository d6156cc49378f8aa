package io.rainsocket.embedded;

import io.rainsocket.RainsocketException;
import io.undertow.Undertow;
import java.net.InetSocketAddress;
import java.net.URI;

/**
 * A server that is running. Closing it tells all clients, closes their connections and ends all its threads.
 *
 * <pre>{@code
 * try (RainsocketServer server = RainsocketServer.builder()
 *         .port(8080)
 *         .deploy(WebApp.at("/chat").beans(ChatChannel.class).resources("META-INF/resources"))
 *         .start()) {
 *     System.out.println(server.url("/chat/"));
 *     ...
 * }
 * }</pre>
 *
 * Safe for any thread.
 */
public final class RainsocketServer implements AutoCloseable {

    private final String host;
    private final int port;
    private final Teardown teardown;

    RainsocketServer(String host, Undertow undertow, Teardown teardown) {
        this.host = host;
        this.teardown = teardown;
        port = ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    /**
     * Starts the description of a server.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The port that it listens on.
     *
     * @return never 0
     */
    public int port() {
        return port;
    }

    /**
     * The address of a path on this server.
     *
     * @param path starts with a slash
     * @return an {@code http} URL
     */
    public URI url(String path) {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + port + path);
    }

    /**
     * Takes no more connections, stops the web applications (their sockets get {@link
     * io.rainsocket.DisconnectReason#SERVER_SHUTTING_DOWN}), then the threads, then CDI. Returns when all is stopped; without effect if
     * it is.
     */
    @Override
    public void close() {
        teardown.run();
    }

    /** Collects what a server consists of; used by one thread. */
    public static final class Builder {

        private final ServerPlan plan = new ServerPlan();

        private Builder() {}

        /**
         * Sets the address to listen on.
         *
         * @param value a host name or an IP address; {@code 127.0.0.1} by default, which only this machine reaches
         * @return this builder
         */
        public Builder host(String value) {
            plan.host = value;
            return this;
        }

        /**
         * Sets the port to listen on.
         *
         * @param value 0, the default, takes any that is free
         * @return this builder
         */
        public Builder port(int value) {
            plan.port = value;
            return this;
        }

        /**
         * Sets the number of threads that read and write.
         *
         * @param value at least 1; one for each processor, but at least 2, by default
         * @return this builder
         */
        public Builder ioThreads(int value) {
            plan.ioThreads = value;
            return this;
        }

        /**
         * Sets the number of threads that run servlets.
         *
         * @param value at least 1; eight for each processor, but at least 16, by default
         * @return this builder
         */
        public Builder workerThreads(int value) {
            plan.workerThreads = value;
            return this;
        }

        /**
         * Adds a web application.
         *
         * @param app with a path that no other has
         * @return this builder
         */
        public Builder deploy(WebApp app) {
            plan.apps.add(app);
            return this;
        }

        /**
         * Closes the server when the JVM ends, for instance by Ctrl-C; for {@code main} methods. Not by default.
         *
         * @return this builder
         */
        public Builder closeAtExit() {
            plan.closeAtExit = true;
            return this;
        }

        /**
         * Starts the web applications, in the order of adding, then listens.
         *
         * @return the running server, to be closed
         * @throws RainsocketException if a setting is out of its range, a web application does not start, or the port is taken; the
         *     message says which and why, and nothing is left running
         */
        public RainsocketServer start() {
            return plan.start();
        }
    }
}
