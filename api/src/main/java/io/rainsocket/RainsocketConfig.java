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
 * @param backlog how much may wait for a single socket, in both directions; see {@link Backlog} for the defaults
 * @param transports what clients may use; polling and WebSocket by default
 * @param allowUpgrades whether clients may change from polling to WebSocket; {@code true} by default
 * @param cors which pages of other origins may use long-polling, and WebSockets; none by default
 * @param originCheck which pages may open a WebSocket; those of the server's own origin, and of {@code cors}, by default
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
 * @param handlerThreads what handlers run on; {@link HandlerThreads#AUTO} by default
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
        Backlog backlog,
        Set<Transport> transports,
        boolean allowUpgrades,
        Cors cors,
        OriginCheck originCheck,
        Optional<Cookie> cookie,
        boolean httpCompression,
        int httpCompressionThreshold,
        boolean perMessageDeflate,
        Optional<String> initialPacket,
        boolean serveClient,
        Parser parser,
        Optional<Recovery> recovery,
        boolean cleanupEmptyChildNamespaces,
        Optional<AdminUi> admin,
        HandlerThreads handlerThreads) {

    /**
     * Checks all settings.
     *
     * @throws IllegalArgumentException if some are out of their range; the message names all of them
     */
    public RainsocketConfig {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(backlog, "backlog");
        Objects.requireNonNull(cors, "cors");
        Objects.requireNonNull(originCheck, "originCheck");
        Objects.requireNonNull(parser, "parser");
        Objects.requireNonNull(handlerThreads, "handlerThreads");
        transports = Set.copyOf(transports);
        new Checks()
                .require(
                        path.matches("(/[A-Za-z0-9._~-]+)+"),
                        "path",
                        path,
                        "one or more parts of letters, digits and . _ ~ -, each after a slash, such as /socket.io")
                .positive("pingInterval", pingInterval)
                .positive("pingTimeout", pingTimeout)
                .positive("upgradeTimeout", upgradeTimeout)
                .positive("connectTimeout", connectTimeout)
                .positive("maxPayload", maxPayload)
                .positive("maxAttachments", maxAttachments)
                .positive("maxBuffered", maxBuffered)
                .require(!transports.isEmpty(), "transports", transports, "at least one")
                .require(
                        httpCompressionThreshold >= 0,
                        "httpCompressionThreshold",
                        httpCompressionThreshold,
                        "0 or more")
                .done();
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
    public static RainsocketConfigBuilder builder() {
        return new RainsocketConfigBuilder();
    }

    /**
     * Starts from these settings.
     *
     * @return a new builder that has them all
     */
    public RainsocketConfigBuilder toBuilder() {
        return new RainsocketConfigBuilder(this);
    }
}
