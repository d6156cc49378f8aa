package io.rainsocket.admin;

import io.rainsocket.AdminUi;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Namespace;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.protocol.JsonPacketParser;
import io.rainsocket.core.socket.EventHandler;
import io.rainsocket.core.socket.NamespaceHandler;
import io.rainsocket.core.socket.ServerPorts;
import io.rainsocket.core.socket.SocketServer;
import io.rainsocket.core.socket.Transactions;
import io.rainsocket.json.JsonbPayloadMapper;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** A server with the Admin UI and the namespace {@code /chat}, whose sockets are s1, s2, ... and join the room "lobby". */
final class TestApplication {

    /** Of "secret". */
    static final String HASH = "$2a$04$1ukC..T8Hb9yL03TV1s6UudvBIIrhUMDwVJwXqwR9xuySyQbpzX2K";

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00.500Z");

    final TestTimer timer = new TestTimer();
    final SocketServer server;
    final AdminConsole console;
    final Namespace chat;
    private final EngineServer engine;

    TestApplication(AdminUi settings) {
        AtomicInteger ids = new AtomicInteger();
        RainsocketConfig config = RainsocketConfig.defaults();
        ServerPorts ports = new ServerPorts(
                timer,
                () -> "s" + ids.incrementAndGet(),
                new JsonbPayloadMapper(),
                new JsonPacketParser(),
                Runnable::run,
                Optional.empty(),
                Transactions.NONE);
        server = new SocketServer(config, ports);
        console = AdminConsole.open(settings, server, ports, () -> NOW);
        chat = console.add("/chat", new Lobby());
        engine = new EngineServer(
                new EngineSettings(60_000, 60_000, 60_000, 1_000_000, 1_000_000, Set.of("websocket"), false),
                timer,
                () -> "secret" + ids.get(),
                server.shared(),
                console.observer());
        console.watch(engine);
        console.start();
    }

    Connection connect(String... roles) {
        return new Connection(engine, Set.of(roles));
    }

    /** A client in {@code /chat} that has been told so. */
    Connection chatting() {
        Connection client = connect();
        client.send("40/chat,");
        client.take();
        return client;
    }

    /** A user of the Admin UI who is let in by the role "operator", and has been told all. */
    Connection operator() {
        Connection admin = connect("operator");
        admin.send("40/admin,");
        admin.take();
        return admin;
    }

    private static final class Lobby implements NamespaceHandler {
        @Override
        public CompletionStage<?> onConnect(Socket socket) {
            socket.join("lobby");
            return null;
        }

        @Override
        public EventHandler handlerOf(String event) {
            return null;
        }

        @Override
        public CompletionStage<?> onDisconnect(Socket socket, DisconnectReason reason) {
            return null;
        }
    }
}
