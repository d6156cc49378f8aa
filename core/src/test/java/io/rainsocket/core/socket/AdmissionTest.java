package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.ConnectRefusedException;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** The application decides who may join a namespace. */
class AdmissionTest {

    private final TestServer server = new TestServer();
    private final TestNamespace vault = server.on("/vault");

    @Test
    void whoIsLetInConnectsAsEverywhere() {
        vault.guardedBy(socket -> null);
        FakeWebSocket client = server.shared();

        client.receive("40/vault,");

        assertThat(client.sent()).containsExactly("40/vault,{\"sid\":\"s1\"}");
        assertThat(vault.log()).containsExactly("s1 connect");
    }

    @Test
    void aRefusalHasItsMessageAndTheConnectionStays() {
        vault.guardedBy(socket -> {
            throw new ConnectRefusedException("not \"you\"");
        });
        FakeWebSocket client = server.shared();

        client.receive("40/vault,");

        assertThat(client.sent()).containsExactly("44/vault,{\"message\":\"not \\\"you\\\"\"}");
        assertThat(client.isClosed()).isFalse();
        assertThat(vault.log()).isEmpty();
        assertThat(server.namespace("/vault").sockets()).isEmpty();
    }

    @Test
    void aRefusalMayCarryData() {
        vault.guardedBy(socket ->
                CompletableFuture.failedFuture(new CompletionException(new ConnectRefusedException("no", "because"))));
        FakeWebSocket client = server.shared();

        client.receive("40/vault,");

        assertThat(client.sent()).containsExactly("44/vault,{\"message\":\"no\",\"data\":\"because\"}");
    }

    @Test
    void binaryDataCannotBeCarried() {
        vault.guardedBy(socket -> {
            throw new ConnectRefusedException("no", new byte[] {1});
        });
        FakeWebSocket client = server.shared();

        client.receive("40/vault,");

        assertThat(client.sent()).containsExactly("44/vault,{\"message\":\"Internal error\"}");
    }

    @Test
    void aFailureIsNoBusinessOfTheClient() {
        vault.guardedBy(socket -> {
            throw new IllegalStateException("password=secret");
        });
        FakeWebSocket client = server.shared();

        client.receive("40/vault,");

        assertThat(client.sent()).containsExactly("44/vault,{\"message\":\"Internal error\"}");
    }

    @Test
    void theClientMayTryAgainOnTheSameConnection() {
        vault.guardedBy(socket -> socket.handshake().auth().containsKey("token")
                ? null
                : CompletableFuture.failedFuture(new ConnectRefusedException("no")));
        FakeWebSocket client = server.shared();

        client.receive("40/vault,");
        client.receive("40/vault,{\"token\":\"x\"}");

        assertThat(client.sent()).containsExactly("44/vault,{\"message\":\"no\"}", "40/vault,{\"sid\":\"s2\"}");
    }

    @Test
    void aSlowDecisionHoldsUpItsOwnNamespaceOnly() {
        CompletableFuture<Void> decision = new CompletableFuture<>();
        vault.guardedBy(socket -> decision);
        server.on("/");
        FakeWebSocket client = server.shared();

        client.receive("40/vault,");
        client.receive("40");
        assertThat(client.take()).containsExactly("40{\"sid\":\"s2\"}");

        decision.complete(null);
        assertThat(client.sent()).containsExactly("40/vault,{\"sid\":\"s1\"}");
    }

    @Test
    void untilThenTheSocketIsNotConnected() {
        vault.guardedBy(socket -> {
            socket.data().put("user", "alice");
            socket.emit("too early");
            assertThat(socket.connected()).isFalse();
            return null;
        });
        FakeWebSocket client = server.shared();

        client.receive("40/vault,");

        assertThat(client.sent()).containsExactly("40/vault,{\"sid\":\"s1\"}");
        assertThat(vault.socket(0).connected()).isTrue();
        assertThat(vault.socket(0).data()).containsEntry("user", "alice");
        assertThat(vault.socket(0).rooms()).containsExactly("s1");
    }

    @Test
    void itIsInTheRoomsThatItJoinedFromItsFirstMomentOn() {
        CompletableFuture<Void> decision = new CompletableFuture<>();
        vault.guardedBy(socket -> {
            socket.join("hall", "attic");
            socket.leave("attic");
            assertThat(socket.rooms()).containsExactly("hall");
            return decision;
        });
        FakeWebSocket client = server.shared();
        client.receive("40/vault,");
        server.namespace("/vault").to("hall").emit("too early");
        assertThat(server.namespace("/vault").to("hall").fetchSockets().toCompletableFuture())
                .isCompletedWithValue(List.of());

        decision.complete(null);
        server.namespace("/vault").to("attic").emit("not there");
        server.namespace("/vault").to("hall").emit("news");

        assertThat(client.sent()).containsExactly("40/vault,{\"sid\":\"s1\"}", "42/vault,[\"news\"]");
        assertThat(vault.socket(0).rooms()).containsExactlyInAnyOrder("s1", "hall");
    }

    @Test
    void whoIsRefusedIsInNoRoom() {
        List<String> events = new ArrayList<>();
        server.namespace("/vault").onRoomEvent(event -> events.add(event.kind() + " " + event.room()));
        vault.guardedBy(socket -> {
            socket.join("hall");
            throw new ConnectRefusedException("no");
        });

        server.shared().receive("40/vault,");

        assertThat(events).isEmpty();
    }

    @Test
    void whoLeavesMeanwhileNeverConnects() {
        CompletableFuture<Void> decision = new CompletableFuture<>();
        vault.guardedBy(socket -> decision);
        FakeWebSocket client = server.shared();
        client.receive("40/vault,");

        client.session().closed(client);
        decision.complete(null);

        assertThat(vault.log()).isEmpty();
        assertThat(server.namespace("/vault").sockets()).isEmpty();
    }

    @Test
    void anEventOrASecondConnectBeforeTheDecisionClosesTheConnection() {
        vault.guardedBy(socket -> new CompletableFuture<>());
        FakeWebSocket impatient = server.shared();
        FakeWebSocket twice = server.shared();

        impatient.receive("40/vault,");
        impatient.receive("42/vault,[\"x\"]");
        twice.receive("40/vault,");
        twice.receive("40/vault,");

        assertThat(impatient.isClosed()).isTrue();
        assertThat(twice.isClosed()).isTrue();
    }

    @Test
    void whoIsNotLetInInTimeHasJoinedNothing() {
        vault.guardedBy(socket -> new CompletableFuture<>());
        FakeWebSocket client = server.shared();
        client.receive("40/vault,");

        server.timer.advance(1_000);

        assertThat(client.isClosed()).isTrue();
    }
}
