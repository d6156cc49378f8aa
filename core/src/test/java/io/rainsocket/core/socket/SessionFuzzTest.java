package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Recovery;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Clients without manners for some seconds of virtual time, beside one that has them: it never notices, and nothing of them is left. */
class SessionFuzzTest {

    private static final int CLIENTS = 5;
    private static final int STEPS = 120;

    /** Longer than a heartbeat, an upgrade and a recovery take together. */
    private static final int SECONDS_UNTIL_ALL_IS_OVER = 200;

    @Property(tries = 300)
    void without_recovery(@ForAll Random random) {
        new World(random, new TestServer(), 0).run();
    }

    @Property(tries = 300)
    void with_recovery(@ForAll Random random) {
        Recovery recovery = Recovery.of(Duration.ofSeconds(30));
        TestServer server = new TestServer(config -> config.recovery(recovery), Optional.empty());
        new World(random, server, World.NAMESPACES.size()).run();
    }

    @Property(tries = 300)
    void until_the_server_stops(@ForAll Random random) {
        new World(random, new TestServer(), 0).runUntilStop();
    }

    /** One try: a server, its applications, the clients. */
    private static final class World {

        static final List<String> NAMESPACES = List.of("/", "/chat", "/guarded");

        private final Random random;
        private final TestServer server;

        /** How many tasks the adapters may have waiting, who keep what they have for some time. */
        private final int keepers;

        private final ManualExecutor executor = new ManualExecutor();
        private final List<CompletableFuture<Object>> decisions = new ArrayList<>();
        private final TestNamespace chat;
        private final FakeWebSocket good;
        private final List<FuzzClient> clients = new ArrayList<>();
        private int echoes;

        World(Random random, TestServer server, int keepers) {
            this.random = random;
            this.server = server;
            this.keepers = keepers;
            chat = server.on("/chat");
            arrange();
            good = server.in("/chat");
            good.take();
        }

        private void arrange() {
            chat.onConnect(socket -> {
                        socket.join("everybody", "room of " + socket.id());
                        socket.timeout(Duration.ofSeconds(5)).emitWithAck("asked");
                    })
                    .on("echo", event -> event.ack().send(event.arguments().get(0, String.class)))
                    .on("bytes", event -> event.ack().send(event.arguments().get(0, byte[].class)))
                    .on("leave", event -> event.socket().disconnect(random.nextBoolean()))
                    .on("fail", event -> {
                        throw new IllegalStateException("fuzz");
                    })
                    .onLater("later", event -> decision());
            server.on("/");
            server.on("/guarded").guardedBy(socket -> decision());
        }

        private CompletableFuture<Object> decision() {
            CompletableFuture<Object> decision = new CompletableFuture<>();
            decisions.add(decision);
            return decision;
        }

        void run() {
            Silence.during(() -> {
                play();
                clients.forEach(FuzzClient::go);
                settle();
                assertEcho();
                assertNothingLeftBut(1);
                good.session().closed(good);
                server.timer.advance(SECONDS_UNTIL_ALL_IS_OVER * 1000);
                assertNothingLeftBut(0);
            });
        }

        void runUntilStop() {
            Silence.during(() -> {
                play();
                List<String> farewells = members()
                        .map(socket -> socket.id() + " server shutting down")
                        .toList();
                CompletableFuture<Void> handled = server.stop().toCompletableFuture();
                settle();
                assertThat(handled).isCompleted();
                assertThat(log()).containsAll(farewells);
                assertThat(good.isClosed()).isTrue();
                assertNothingLeftBut(0);
            });
        }

        private void play() {
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(client());
            }
            for (int step = 0; step < STEPS; step++) {
                step();
            }
        }

        private Stream<Socket> members() {
            return NAMESPACES.stream().flatMap(name -> server.namespace(name).sockets().stream());
        }

        private List<String> log() {
            return NAMESPACES.stream()
                    .flatMap(name -> server.on(name).log().stream())
                    .toList();
        }

        private FuzzClient client() {
            return switch (random.nextInt(4)) {
                case 0 -> FuzzClient.webSocket(random, server.own("/chat"));
                case 1 -> FuzzClient.webSocket(random, server.shared(executor));
                case 2 -> FuzzClient.webSocket(random, server.shared());
                default -> FuzzClient.polling(random, server.polling());
            };
        }

        private void step() {
            switch (random.nextInt(20)) {
                case 0 -> pass(random.nextInt(5_000));
                case 1 -> executor.runAll();
                case 2 -> decide();
                case 3 -> server.namespace("/chat").to("everybody").emit("news", "x");
                case 4 ->
                    server.namespace("/chat").timeout(Duration.ofSeconds(3)).emitWithAck("asked");
                default -> clients.get(random.nextInt(CLIENTS)).act();
            }
            assertEcho();
        }

        /** The application makes up its mind about somebody. */
        private void decide() {
            if (!decisions.isEmpty()) {
                CompletableFuture<Object> decision = decisions.remove(random.nextInt(decisions.size()));
                if (random.nextBoolean()) {
                    decision.complete("x");
                } else {
                    decision.completeExceptionally(new IllegalStateException("fuzz"));
                }
            }
        }

        private void pass(long millis) {
            server.timer.advance(millis);
            good.receive("3");
        }

        private void assertEcho() {
            good.take();
            good.receive("42/chat," + ++echoes + "[\"echo\",\"e" + echoes + "\"]");
            assertThat(good.take()).contains("43/chat," + echoes + "[\"e" + echoes + "\"]");
            assertThat(good.violations()).isEmpty();
        }

        private void settle() {
            for (int second = 0; second < SECONDS_UNTIL_ALL_IS_OVER; second++) {
                executor.runAll();
                while (!decisions.isEmpty()) {
                    decide();
                }
                pass(1000);
            }
        }

        private void assertNothingLeftBut(int count) {
            assertThat(server.sessions()).isEqualTo(count);
            assertThat(server.server.clientsCount()).isEqualTo(count);
            for (String name : NAMESPACES) {
                Rooms members = ((ServerNamespace) server.namespace(name)).members();
                assertThat(members.sockets()).as(name).hasSize(name.equals("/chat") ? count : 0);
                assertThat(members.names()).as(name).hasSize(name.equals("/chat") ? 2 * count : 0);
                assertThat(members.leaving()).as(name).isEmpty();
            }
            assertThat(server.timer.waiting()).as("timers").isBetween(count, count + keepers);
            assertThat(executor.waiting()).isZero();
        }
    }
}
