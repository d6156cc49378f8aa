package io.rainsocket;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * The settings of one web application. Every one has the reference server's default.
 *
 * <p>An application that wants others has one bean of this type, most easily from a producer:
 *
 * <pre>{@code
 * @Produces
 * RainsocketConfig config() {
 *     return RainsocketConfig.builder().pingInterval(Duration.ofSeconds(10)).build();
 * }
 * }</pre>
 *
 * @param path where the endpoints are, below the context path; {@code /socket.io} by default. The context parameter {@code
 *     rainsocket.path} has the same effect and wins.
 * @param pingInterval how often the server sends a heartbeat; 25 seconds by default
 * @param pingTimeout how long it waits for the answer; 20 seconds by default
 * @param upgradeTimeout how long an upgrade from polling to WebSocket may take; 10 seconds by default
 * @param connectTimeout how long a connection may live without joining a namespace; 45 seconds by default
 * @param maxPayload the largest message that a client may send, in bytes; 1,000,000 by default ({@code maxHttpBufferSize} of the
 *     reference server)
 * @param maxAttachments the largest number of binary values in one packet of a client; 10 by default
 * @param maxBuffered how many bytes may wait for a client: a packet for one that finds more closes its connection as too slow; 16 MiB by
 *     default
 * @param transports what clients may use; polling and WebSocket by default
 * @param allowUpgrades whether clients may change from polling to WebSocket; {@code true} by default
 * @param corsOrigins the origins whose pages may use long-polling from elsewhere, {@code *} for any; none by default. It does not
 *     restrict WebSockets, which know no CORS
 * @param serveClient whether the JavaScript files are served beside the endpoint; {@code true} by default
 */
public record RainsocketConfig(
        String path,
        Duration pingInterval,
        Duration pingTimeout,
        Duration upgradeTimeout,
        Duration connectTimeout,
        int maxPayload,
        int maxAttachments,
        long maxBuffered,
        Set<Transport> transports,
        boolean allowUpgrades,
        Set<String> corsOrigins,
        boolean serveClient) {

    /**
     * Checks all settings.
     *
     * @throws IllegalArgumentException if one is out of its range; the message names it
     */
    public RainsocketConfig {
        Objects.requireNonNull(path, "path");
        if (!path.matches("(/[A-Za-z0-9._~-]+)+")) {
            throw invalid(
                    "path",
                    path,
                    "one or more parts of letters, digits and . _ ~ -, each after a slash, such as /socket.io");
        }
        requirePositive("pingInterval", pingInterval);
        requirePositive("pingTimeout", pingTimeout);
        requirePositive("upgradeTimeout", upgradeTimeout);
        requirePositive("connectTimeout", connectTimeout);
        requirePositive("maxPayload", maxPayload);
        requirePositive("maxAttachments", maxAttachments);
        requirePositive("maxBuffered", maxBuffered);
        transports = Set.copyOf(transports);
        corsOrigins = Set.copyOf(corsOrigins);
        if (transports.isEmpty()) {
            throw invalid("transports", transports, "at least one");
        }
    }

    /**
     * The defaults.
     *
     * @return a config where nothing was changed
     */
    public static RainsocketConfig defaults() {
        return builder().build();
    }

    /**
     * Starts from the defaults.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    private static void requirePositive(String name, Duration value) {
        if (value.toMillis() < 1) {
            throw invalid(name, value, "at least one millisecond");
        }
    }

    private static void requirePositive(String name, long value) {
        if (value < 1) {
            throw invalid(name, value, "at least 1");
        }
    }

    private static IllegalArgumentException invalid(String name, Object found, String allowed) {
        return new IllegalArgumentException(
                "RS-0001 RainsocketConfig." + name + " is " + found + "; allowed: " + allowed);
    }

    /** Collects settings; used by one thread. What the methods take is described at the record's components. */
    public static final class Builder {

        private String path = "/socket.io";
        private Duration pingInterval = Duration.ofSeconds(25);
        private Duration pingTimeout = Duration.ofSeconds(20);
        private Duration upgradeTimeout = Duration.ofSeconds(10);
        private Duration connectTimeout = Duration.ofSeconds(45);
        private int maxPayload = 1_000_000;
        private int maxAttachments = 10;
        private long maxBuffered = 16L << 20;
        private Set<Transport> transports = Set.of(Transport.values());
        private boolean allowUpgrades = true;
        private Set<String> corsOrigins = Set.of();
        private boolean serveClient = true;

        private Builder() {}

        /**
         * Sets {@link RainsocketConfig#path()}.
         *
         * @param value the path
         * @return this builder
         */
        public Builder path(String value) {
            path = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#pingInterval()}.
         *
         * @param value the interval
         * @return this builder
         */
        public Builder pingInterval(Duration value) {
            pingInterval = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#pingTimeout()}.
         *
         * @param value the time limit
         * @return this builder
         */
        public Builder pingTimeout(Duration value) {
            pingTimeout = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#upgradeTimeout()}.
         *
         * @param value the time limit
         * @return this builder
         */
        public Builder upgradeTimeout(Duration value) {
            upgradeTimeout = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#connectTimeout()}.
         *
         * @param value the time limit
         * @return this builder
         */
        public Builder connectTimeout(Duration value) {
            connectTimeout = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#maxPayload()}.
         *
         * @param bytes the limit
         * @return this builder
         */
        public Builder maxPayload(int bytes) {
            maxPayload = bytes;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#maxAttachments()}.
         *
         * @param count the limit
         * @return this builder
         */
        public Builder maxAttachments(int count) {
            maxAttachments = count;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#maxBuffered()}.
         *
         * @param bytes the limit
         * @return this builder
         */
        public Builder maxBuffered(long bytes) {
            maxBuffered = bytes;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#transports()}.
         *
         * @param values at least one
         * @return this builder
         */
        public Builder transports(Transport... values) {
            transports = Set.of(values);
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#allowUpgrades()}.
         *
         * @param value whether they may
         * @return this builder
         */
        public Builder allowUpgrades(boolean value) {
            allowUpgrades = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#corsOrigins()}.
         *
         * @param values origins such as {@code https://www.example.org}, or {@code *}
         * @return this builder
         */
        public Builder corsOrigins(String... values) {
            corsOrigins = Set.of(values);
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#serveClient()}.
         *
         * @param value whether they are
         * @return this builder
         */
        public Builder serveClient(boolean value) {
            serveClient = value;
            return this;
        }

        /**
         * Checks the settings.
         *
         * @return a new config
         * @throws IllegalArgumentException if a setting is out of its range; the message names it
         */
        public RainsocketConfig build() {
            return new RainsocketConfig(
                    path,
                    pingInterval,
                    pingTimeout,
                    upgradeTimeout,
                    connectTimeout,
                    maxPayload,
                    maxAttachments,
                    maxBuffered,
                    transports,
                    allowUpgrades,
                    corsOrigins,
                    serveClient);
        }
    }
}
