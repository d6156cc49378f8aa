package io.rainsocket;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects settings; used by one thread. What the methods take is described at the components of {@link RainsocketConfig}. */
public final class RainsocketConfigBuilder {

    private String path = "/socket.io";
    private Duration pingInterval = Duration.ofSeconds(25);
    private Duration pingTimeout = Duration.ofSeconds(20);
    private Duration upgradeTimeout = Duration.ofSeconds(10);
    private Duration connectTimeout = Duration.ofSeconds(45);
    private int maxPayload = 1_000_000;
    private int maxAttachments = 10;
    private long maxBuffered = 16L << 20;
    private Backlog backlog = Backlog.standard();
    private Set<Transport> transports = Set.of(Transport.values());
    private boolean allowUpgrades = true;
    private Cors cors = Cors.none();
    private OriginCheck originCheck = OriginCheck.SAME_ORIGIN_OR_CORS;
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
    private HandlerThreads handlerThreads = HandlerThreads.AUTO;

    RainsocketConfigBuilder() {}

    RainsocketConfigBuilder(RainsocketConfig from) {
        path = from.path();
        pingInterval = from.pingInterval();
        pingTimeout = from.pingTimeout();
        upgradeTimeout = from.upgradeTimeout();
        connectTimeout = from.connectTimeout();
        maxPayload = from.maxPayload();
        maxAttachments = from.maxAttachments();
        maxBuffered = from.maxBuffered();
        backlog = from.backlog();
        transports = from.transports();
        allowUpgrades = from.allowUpgrades();
        cors = from.cors();
        originCheck = from.originCheck();
        cookie = from.cookie();
        httpCompression = from.httpCompression();
        httpCompressionThreshold = from.httpCompressionThreshold();
        perMessageDeflate = from.perMessageDeflate();
        initialPacket = from.initialPacket();
        serveClient = from.serveClient();
        parser = from.parser();
        recovery = from.recovery();
        cleanupEmptyChildNamespaces = from.cleanupEmptyChildNamespaces();
        admin = from.admin();
        handlerThreads = from.handlerThreads();
    }

    /**
     * Sets {@link RainsocketConfig#path()}.
     *
     * @param value the path
     * @return this builder
     */
    public RainsocketConfigBuilder path(String value) {
        path = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#pingInterval()}.
     *
     * @param value the interval
     * @return this builder
     */
    public RainsocketConfigBuilder pingInterval(Duration value) {
        pingInterval = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#pingTimeout()}.
     *
     * @param value the time limit
     * @return this builder
     */
    public RainsocketConfigBuilder pingTimeout(Duration value) {
        pingTimeout = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#upgradeTimeout()}.
     *
     * @param value the time limit
     * @return this builder
     */
    public RainsocketConfigBuilder upgradeTimeout(Duration value) {
        upgradeTimeout = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#connectTimeout()}.
     *
     * @param value the time limit
     * @return this builder
     */
    public RainsocketConfigBuilder connectTimeout(Duration value) {
        connectTimeout = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#maxPayload()}.
     *
     * @param bytes the limit
     * @return this builder
     */
    public RainsocketConfigBuilder maxPayload(int bytes) {
        maxPayload = bytes;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#maxAttachments()}.
     *
     * @param count the limit
     * @return this builder
     */
    public RainsocketConfigBuilder maxAttachments(int count) {
        maxAttachments = count;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#maxBuffered()}.
     *
     * @param bytes the limit
     * @return this builder
     */
    public RainsocketConfigBuilder maxBuffered(long bytes) {
        maxBuffered = bytes;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#backlog()}.
     *
     * @param value the limits
     * @return this builder
     */
    public RainsocketConfigBuilder backlog(Backlog value) {
        backlog = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#transports()}.
     *
     * @param values at least one
     * @return this builder
     */
    public RainsocketConfigBuilder transports(Transport... values) {
        transports = Set.copyOf(List.of(values));
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#allowUpgrades()}.
     *
     * @param value whether they may
     * @return this builder
     */
    public RainsocketConfigBuilder allowUpgrades(boolean value) {
        allowUpgrades = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#cors()}.
     *
     * @param value the policy
     * @return this builder
     */
    public RainsocketConfigBuilder cors(Cors value) {
        cors = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#originCheck()}.
     *
     * @param value which pages may open a WebSocket
     * @return this builder
     */
    public RainsocketConfigBuilder originCheck(OriginCheck value) {
        originCheck = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#cors()} to some origins, everything else as by default.
     *
     * @param values origins such as {@code https://www.example.org}, or {@code *}
     * @return this builder
     */
    public RainsocketConfigBuilder corsOrigins(String... values) {
        return cors(Cors.builder().origins(values).build());
    }

    /**
     * Sets {@link RainsocketConfig#cookie()}.
     *
     * @param value the cookie, {@code null} for none
     * @return this builder
     */
    public RainsocketConfigBuilder cookie(Cookie value) {
        cookie = Optional.ofNullable(value);
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#httpCompression()}.
     *
     * @param value whether they are
     * @return this builder
     */
    public RainsocketConfigBuilder httpCompression(boolean value) {
        httpCompression = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#httpCompressionThreshold()}.
     *
     * @param bytes the size
     * @return this builder
     */
    public RainsocketConfigBuilder httpCompressionThreshold(int bytes) {
        httpCompressionThreshold = bytes;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#perMessageDeflate()}.
     *
     * @param value whether they are
     * @return this builder
     */
    public RainsocketConfigBuilder perMessageDeflate(boolean value) {
        perMessageDeflate = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#initialPacket()}.
     *
     * @param value the message, {@code null} for none
     * @return this builder
     */
    public RainsocketConfigBuilder initialPacket(String value) {
        initialPacket = Optional.ofNullable(value);
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#serveClient()}.
     *
     * @param value whether they are
     * @return this builder
     */
    public RainsocketConfigBuilder serveClient(boolean value) {
        serveClient = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#parser()}.
     *
     * @param value the parser
     * @return this builder
     */
    public RainsocketConfigBuilder parser(Parser value) {
        parser = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#handlerThreads()}.
     *
     * @param value the kind of threads
     * @return this builder
     */
    public RainsocketConfigBuilder handlerThreads(HandlerThreads value) {
        handlerThreads = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#recovery()}.
     *
     * @param value time and bounds, {@code null} for none
     * @return this builder
     */
    public RainsocketConfigBuilder recovery(Recovery value) {
        recovery = Optional.ofNullable(value);
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#cleanupEmptyChildNamespaces()}.
     *
     * @param value whether it goes
     * @return this builder
     */
    public RainsocketConfigBuilder cleanupEmptyChildNamespaces(boolean value) {
        cleanupEmptyChildNamespaces = value;
        return this;
    }

    /**
     * Sets {@link RainsocketConfig#admin()}.
     *
     * @param value who may use it, {@code null} for none
     * @return this builder
     */
    public RainsocketConfigBuilder admin(AdminUi value) {
        admin = Optional.ofNullable(value);
        return this;
    }

    /**
     * Checks the settings.
     *
     * @return a new config
     * @throws IllegalArgumentException if settings are out of their range; the message names all of them
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
                backlog,
                transports,
                allowUpgrades,
                cors,
                originCheck,
                cookie,
                httpCompression,
                httpCompressionThreshold,
                perMessageDeflate,
                initialPacket,
                serveClient,
                parser,
                recovery,
                cleanupEmptyChildNamespaces,
                admin,
                handlerThreads);
    }
}
