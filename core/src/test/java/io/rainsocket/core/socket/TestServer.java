package io.rainsocket.core.socket;

import io.rainsocket.Namespace;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.RainsocketConfigBuilder;
import io.rainsocket.WebSession;
import io.rainsocket.core.engine.EngineApplication;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.FakePolling;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.HandshakeRequest;
import io.rainsocket.core.engine.ManualTimer;
import io.rainsocket.core.engine.TestRequests;
import io.rainsocket.core.protocol.JsonPacketParser;
import io.rainsocket.spi.AdapterFactory;
import java.security.Principal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A Socket.IO server in virtual time whose sockets are s1, s2, ...; clients must connect within 1,000 ms. */
final class TestServer {

    private static final EngineSettings SETTINGS =
            new EngineSettings(25_000, 20_000, 10_000, 1_000_000, 1_000_000, Set.of("polling", "websocket"), true);

    final ManualTimer timer = new ManualTimer();
    private final AtomicInteger sids = new AtomicInteger();
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<String, TestNamespace> handlers = new ConcurrentHashMap<>();
    private final Map<String, Namespace> namespaces = new HashMap<>();
    private final Map<String, EngineServer> engines = new HashMap<>();
    final FakeTransactions transactions = new FakeTransactions();
    final SocketServer server;

    /** Who opens connections, {@code null} for nobody who is known. */
    private Principal visitor;

    TestServer() {
        this(config -> {}, Optional.empty());
    }

    /** With other settings. */
    TestServer(Consumer<RainsocketConfigBuilder> settings) {
        this(settings, Optional.empty());
    }

    /** With other settings, and an adapter if it is not the default one. */
    TestServer(Consumer<RainsocketConfigBuilder> settings, Optional<AdapterFactory> adapters) {
        this(settings, adapters, "s", Runnable::run);
    }

    /** With other ids, so that it can stand beside another one. */
    TestServer(
            Consumer<RainsocketConfigBuilder> settings,
            Optional<AdapterFactory> adapters,
            String prefix,
            Executor executor) {
        RainsocketConfigBuilder config = RainsocketConfig.builder().connectTimeout(Duration.ofSeconds(1));
        settings.accept(config);
        server = new SocketServer(
                config.build(),
                new ServerPorts(
                        timer,
                        () -> prefix + ids.incrementAndGet(),
                        new TestMapper(),
                        new JsonPacketParser(),
                        executor,
                        adapters,
                        transactions));
    }

    /** The application of a namespace, which is added when it is first asked for. */
    TestNamespace on(String name) {
        return on(name, Optional.empty());
    }

    TestNamespace on(String name, Optional<OutboundRules> outbound) {
        return handlers.computeIfAbsent(name, missing -> {
            TestNamespace handler = new TestNamespace(outbound);
            namespaces.put(missing, server.add(missing, handler));
            return handler;
        });
    }

    /** Whose connections are opened from now on. */
    void visitor(String name) {
        visitor = name == null ? null : () -> name;
    }

    Namespace namespace(String name) {
        return namespaces.get(name);
    }

    /** A client of the shared endpoint whose application code runs on the reader's thread. */
    FakeWebSocket shared() {
        return shared(Runnable::run);
    }

    FakeWebSocket shared(Executor executor) {
        return open("shared", server.shared(), executor);
    }

    /** A client of the shared endpoint that came with an HTTP session. */
    FakeWebSocket with(WebSession session) {
        return with(session, new FakeWebSocket());
    }

    /** The same over this transport. */
    FakeWebSocket with(WebSession session, FakeWebSocket transport) {
        return open("shared", server.shared(), TestRequests.handshake(Runnable::run, visitor, session), transport);
    }

    /** A client of a namespace's own endpoint. */
    FakeWebSocket own(String name) {
        return open(name, server.own(name), Runnable::run);
    }

    /** A client of the shared endpoint that is in a namespace already. */
    FakeWebSocket in(String name) {
        return in(name, Runnable::run);
    }

    FakeWebSocket in(String name, Executor executor) {
        FakeWebSocket client = shared(executor);
        client.receive("40" + name + ",");
        client.take();
        return client;
    }

    /** A client that shows what it has of an earlier socket; what it gets is there to be looked at. */
    FakeWebSocket returning(String name, String pid, String offset) {
        FakeWebSocket client = shared();
        client.receive("40" + name + ",{\"pid\":\"" + pid + "\",\"offset\":\"" + offset + "\"}");
        return client;
    }

    FakePolling polling() {
        return polling(null);
    }

    FakePolling polling(WebSession session) {
        FakePolling transport = new FakePolling();
        transport.attach(engine("shared", server.shared())
                .open(TestRequests.handshake(Runnable::run, visitor, session), transport));
        transport.poll();
        return transport;
    }

    private FakeWebSocket open(String endpoint, EngineApplication application, Executor executor) {
        return open(endpoint, application, TestRequests.handshake(executor, visitor), new FakeWebSocket());
    }

    private FakeWebSocket open(
            String endpoint, EngineApplication application, HandshakeRequest request, FakeWebSocket transport) {
        start(endpoint, application, request, transport);
        transport.take();
        return transport;
    }

    /** A client of the shared endpoint, over this transport, which has the handshake still to be taken. */
    void open(FakeWebSocket transport) {
        start("shared", server.shared(), TestRequests.handshake(Runnable::run, visitor), transport);
    }

    private void start(
            String endpoint, EngineApplication application, HandshakeRequest request, FakeWebSocket transport) {
        transport.attach(engine(endpoint, application).open(request, transport));
        transport.session().drain();
    }

    private EngineServer engine(String endpoint, EngineApplication application) {
        return engines.computeIfAbsent(
                endpoint,
                missing -> new EngineServer(SETTINGS, timer, () -> "sid" + sids.incrementAndGet(), application));
    }

    int sessions() {
        return engines.values().stream().mapToInt(EngineServer::sessionCount).sum();
    }

    /** What an undeployment does. */
    CompletionStage<Void> stop() {
        CompletionStage<Void> handled = server.close();
        engines.values().forEach(EngineServer::close);
        return handled;
    }
}
