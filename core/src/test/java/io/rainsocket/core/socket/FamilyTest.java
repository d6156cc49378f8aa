package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Handshake;
import io.rainsocket.Namespace;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Namespaces that come up when they are named. */
class FamilyTest {

    private static final String INVALID = "{\"message\":\"Invalid namespace\"}";

    private final TestServer server = new TestServer();
    private final TestNamespace rooms = new TestNamespace();
    private final Namespace parent = server.server.add(new TestFamily("/room-", rooms));

    private FakeWebSocket connect(String name) {
        FakeWebSocket client = server.shared();
        client.receive("40" + name + ",{\"key\":\"right\"}");
        return client;
    }

    @Test
    void aNameThatFitsBringsOneUp() {
        assertThat(server.server.namespace("/room-1")).isEmpty();
        FakeWebSocket client = connect("/room-1");

        assertThat(client.sent()).containsExactly("40/room-1,{\"sid\":\"s1\"}");
        Namespace child = server.server.namespace("/room-1").orElseThrow();
        assertThat(rooms.socket(0).namespace()).isSameAs(child);
        assertThat(child.parameters()).isEqualTo(Map.of("rest", "1"));
        assertThat(parent.children()).containsExactly(child);
        assertThat(server.server.namespaces()).containsExactly(child);
        connect("/room-1");
        assertThat(parent.children()).hasSize(1);
        assertThat(child.sockets()).hasSize(2);
    }

    @Test
    void aNameThatDoesNotFitIsUnknown() {
        assertThat(connect("/hall").sent()).containsExactly("44/hall," + INVALID);
        assertThat(server.server.namespaces()).isEmpty();
    }

    @Test
    void aFixedNamespaceWins() {
        TestNamespace fixed = server.on("/room-1");
        connect("/room-1");

        assertThat(fixed.log()).containsExactly("s1 connect");
        assertThat(rooms.log()).isEmpty();
        assertThat(parent.children()).isEmpty();
    }

    @Test
    void theFirstFamilyThatFitsIsTaken() {
        TestNamespace all = new TestNamespace();
        server.server.add(new TestFamily("/", all));
        connect("/room-1");
        connect("/hall");

        assertThat(rooms.log()).containsExactly("s1 connect");
        assertThat(all.log()).containsExactly("s2 connect");
    }

    private TestServer deciding(
            BiFunction<String, Handshake, CompletionStage<Boolean>> decider,
            TestNamespace yes,
            TestNamespace otherwise) {
        TestServer deciding = new TestServer();
        deciding.server.add(new TestFamily("/", yes, decider));
        deciding.server.add(new TestFamily("/", otherwise));
        return deciding;
    }

    private String decidedBy(BiFunction<String, Handshake, CompletionStage<Boolean>> decider) {
        TestNamespace yes = new TestNamespace();
        TestNamespace otherwise = new TestNamespace();
        TestServer deciding = deciding(decider, yes, otherwise);
        deciding.shared().receive("40/x,{\"key\":\"right\"}");
        assertThat(yes.log().size() + otherwise.log().size()).isEqualTo(1);
        return otherwise.log().isEmpty() ? "yes" : "otherwise";
    }

    @Test
    void aFamilyMayDecideByMoreThanTheName() {
        assertThat(decidedBy((name, handshake) -> CompletableFuture.completedFuture(
                        "right".equals(handshake.auth().get("key")) && name.equals("/x"))))
                .isEqualTo("yes");
        assertThat(decidedBy((name, handshake) -> CompletableFuture.completedFuture(false)))
                .isEqualTo("otherwise");
        assertThat(decidedBy((name, handshake) -> CompletableFuture.completedFuture(null)))
                .isEqualTo("otherwise");
        assertThat(decidedBy((name, handshake) -> null)).isEqualTo("otherwise");
        assertThat(decidedBy((name, handshake) -> CompletableFuture.failedFuture(new ConnectRefusedException("no"))))
                .isEqualTo("otherwise");
        assertThat(decidedBy((name, handshake) -> {
                    throw new IllegalStateException("no");
                }))
                .isEqualTo("otherwise");
    }

    @Test
    void itMayTakeItsTime() {
        CompletableFuture<Boolean> decision = new CompletableFuture<>();
        TestNamespace yes = new TestNamespace();
        TestServer deciding = deciding((name, handshake) -> decision, yes, new TestNamespace());
        ManualExecutor executor = new ManualExecutor();
        FakeWebSocket client = deciding.shared(executor);
        client.receive("40/x,");
        executor.runAll();
        assertThat(client.sent()).isEmpty();

        decision.complete(true);
        executor.runAll();
        assertThat(client.sent()).containsExactly("40/x,{\"sid\":\"s1\"}");
    }

    @Test
    void whoAsksTwiceMeanwhileIsThrownOut() {
        TestServer deciding =
                deciding((name, handshake) -> new CompletableFuture<>(), new TestNamespace(), new TestNamespace());
        FakeWebSocket client = deciding.shared();
        client.receive("40/x,");
        client.receive("40/x,");

        assertThat(client.isClosed()).isTrue();
    }

    @Test
    void theParentSpeaksToAll() {
        List<FakeWebSocket> clients = List.of(connect("/room-1"), connect("/room-2"));
        clients.forEach(FakeWebSocket::take);
        rooms.socket(1).join("a");
        parent.emit("all");
        parent.to("a").emit("some");

        assertThat(clients.get(0).sent()).containsExactly("42/room-1,[\"all\"]");
        assertThat(clients.get(1).sent()).containsExactly("42/room-2,[\"all\"]", "42/room-2,[\"some\"]");
        assertThat(parent.sockets()).hasSize(2);
        assertThat(parent.fetchSockets().toCompletableFuture().join()).hasSize(2);
        parent.disconnectSockets();
        assertThat(parent.sockets()).isEmpty();
    }

    @Test
    void theParentHearsOfRoomsInAll() {
        connect("/room-1");
        List<String> events = new ArrayList<>();
        parent.onRoomEvent(event -> events.add(event.namespace().name() + " " + event.kind()));
        connect("/room-2");
        rooms.socket(0).join("a");

        assertThat(events).containsExactly("/room-2 CREATE", "/room-2 JOIN", "/room-1 CREATE", "/room-1 JOIN");
    }

    @Test
    void anAdapterThatCannotBeMadeRefusesTheClient() {
        TestServer broken = new TestServer(config -> {}, Optional.of(local -> {
            throw new IllegalStateException("no broker");
        }));
        broken.server.add(new TestFamily("/", new TestNamespace()));
        FakeWebSocket client = broken.shared();
        try (LogRecorder log = new LogRecorder(Joining.class)) {
            client.receive("40/x,");
            client.receive("40/x,");

            assertThat(client.sent())
                    .containsExactly("44/x,{\"message\":\"Internal error\"}", "44/x,{\"message\":\"Internal error\"}");
            assertThat(log.messages()).hasSize(2).allMatch(line -> line.startsWith("RS-0119"));
        }
    }
}
