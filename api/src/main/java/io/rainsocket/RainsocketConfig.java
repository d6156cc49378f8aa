package io.rainsocket;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
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
 * <p>Whoever deploys it changes them by MicroProfile Config, where there is one, or by context parameters; both have the names of the
 * components with {@code rainsocket.} before, such as {@code rainsocket.pingInterval}.
 *
 * @param path where the endpoints are, below the context path; {@code /socket.io} by default
 * @param pingInterval how often the server sends a heartbeat; 25 seconds by default
 * @param pingTimeout how long it waits for the answer; 20 seconds by default
 * @param upgradeTimeout how long an upgrade from polling to WebSocket may take; 10 seconds by default
 * @param connectTimeout how long a connection may live without joining a namespace; 45 seconds by default
 * @param maxPayload the largest message that a client may send, in bytes; 1,000,000 by default ({@code maxHttpBufferSize} of the
 *     reference server)
 * @param maxAttachments the largest number of binary values in one packet of a client; 10 by default
 * @param maxBuffered how many bytes may wait for a client: a packet for one that finds more closes its connection as too slow; 16
 *     MiB by default
 * @param transports what clients may use; polling and WebSocket by default
 * @param allowUpgrades whether clients may change from polling to WebSocket; {@code true} by default
 * @param cors which pages of other origins may use long-polling; none by default
 * @param cookie a cookie for load balancers; none by default
 * @param httpCompression whether the answers to polls are compressed for clients that accept it; {@code true} by default
 * @param httpCompressionThreshold from how many bytes on they are compressed; 1024 by default
 * @param perMessageDeflate whether WebSocket messages are compressed where the container can (RFC 7692); {@code false} by default
 * @param initialPacket a text message that each connection gets right behind the handshake; none by default
 * @param serveClient whether the JavaScript files are served beside the endpoint; {@code true} by default
 * @param parser how packets become messages; {@link Parser#JSON} by default
 * @param recovery connection state recovery; off by default
 * @param cleanupEmptyChildNamespaces whether a namespace that came up by a channel's pattern goes with its last socket; {@code
 *     false} by default
 * @param admin the namespace for Socket.IO's Admin UI; off by default
 * @see <a href="https://socket.io/docs/v4/server-options/">Socket.IO: server options</a>
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
        Cors cors,
        Optional<Cookie> cookie,
        boolean httpCompression,
        int httpCompressionThreshold,
        boolean perMessageDeflate,
        Optional<String> initialPacket,
        boolean serveClient,
        Parser parser,
        Optional<Recovery> recovery,
        boolean cleanupEmptyChildNamespaces,
        Optional<AdminUi> admin) {

    /**
     * Checks all settings.
     *
     * @throws IllegalArgumentException if one is out of its range; the message names it
     */
    public RainsocketConfig {
        Objects.requireNonNull(path, "path");
        Settings.require(
                path.matches("(/[A-Za-z0-9._~-]+)+"),
                "path",
                path,
                "one or more parts of letters, digits and . _ ~ -, each after a slash, such as /socket.io");
        Settings.requirePositive("pingInterval", pingInterval);
        Settings.requirePositive("pingTimeout", pingTimeout);
        Settings.requirePositive("upgradeTimeout", upgradeTimeout);
        Settings.requirePositive("connectTimeout", connectTimeout);
        Settings.requirePositive("maxPayload", maxPayload);
        Settings.requirePositive("maxAttachments", maxAttachments);
        Settings.requirePositive("maxBuffered", maxBuffered);
        transports = Set.copyOf(transports);
        Settings.require(!transports.isEmpty(), "transports", transports, "at least one");
        Settings.require(
                httpCompressionThreshold >= 0, "httpCompressionThreshold", httpCompressionThreshold, "0 or more");
        Objects.requireNonNull(cors, "cors");
        Objects.requireNonNull(parser, "parser");
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
        private Cors cors = Cors.none();
        private Optional<Cookie> cookie = Optional.empty();
        private boolean httpCompression = true;
        private int httpCompressionThreshold = 1024;
        private boolean perMessageDeflate = false;
        private Optional<String> initialPacket = Optional.empty();
        private boolean serveClient = true;
        private Parser parser = Parser.JSON;
        private Optional<Recovery> recovery = Optional.empty();
        private boolean cleanupEmptyChildNamespaces = false;
        private Optional<AdminUi> admin = Optional.empty();

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
         * Sets {@link RainsocketConfig#cors()}.
         *
         * @param value the policy
         * @return this builder
         */
        public Builder cors(Cors value) {
            cors = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#cors()} to some origins, everything else as by default.
         *
         * @param values origins such as {@code https://www.example.org}, or {@code *}
         * @return this builder
         */
        public Builder corsOrigins(String... values) {
            return cors(Cors.builder().origins(values).build());
        }

        /**
         * Sets {@link RainsocketConfig#cookie()}.
         *
         * @param value the cookie
         * @return this builder
         */
        public Builder cookie(Cookie value) {
            cookie = Optional.of(value);
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#httpCompression()}.
         *
         * @param value whether they are
         * @return this builder
         */
        public Builder httpCompression(boolean value) {
            httpCompression = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#httpCompressionThreshold()}.
         *
         * @param bytes the size
         * @return this builder
         */
        public Builder httpCompressionThreshold(int bytes) {
            httpCompressionThreshold = bytes;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#perMessageDeflate()}.
         *
         * @param value whether they are
         * @return this builder
         */
        public Builder perMessageDeflate(boolean value) {
            perMessageDeflate = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#initialPacket()}.
         *
         * @param value the message
         * @return this builder
         */
        public Builder initialPacket(String value) {
            initialPacket = Optional.of(value);
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
         * Sets {@link RainsocketConfig#parser()}.
         *
         * @param value the parser
         * @return this builder
         */
        public Builder parser(Parser value) {
            parser = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#recovery()}.
         *
         * @param value time and bounds
         * @return this builder
         */
        public Builder recovery(Recovery value) {
            recovery = Optional.of(value);
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#cleanupEmptyChildNamespaces()}.
         *
         * @param value whether it goes
         * @return this builder
         */
        public Builder cleanupEmptyChildNamespaces(boolean value) {
            cleanupEmptyChildNamespaces = value;
            return this;
        }

        /**
         * Sets {@link RainsocketConfig#admin()}.
         *
         * @param value who may use it
         * @return this builder
         */
        public Builder admin(AdminUi value) {
            admin = Optional.of(value);
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
                    cors,
                    cookie,
                    httpCompression,
                    httpCompressionThreshold,
                    perMessageDeflate,
                    initialPacket,
                    serveClient,
                    parser,
                    recovery,
                    cleanupEmptyChildNamespaces,
                    admin);
        }
    }
}
