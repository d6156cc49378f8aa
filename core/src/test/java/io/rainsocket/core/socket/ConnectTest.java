package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ConnectTest {

    private final TestServer server = new TestServer();
    private final TestNamespace main = server.on("/");
    private final TestNamespace chat = server.on("/chat");

    @Test
    void aClientIsInNoNamespaceBeforeItConnects() {
        FakeWebSocket client = server.shared();

        assertThat(client.sent()).isEmpty();
        assertThat(main.log()).isEmpty();
    }

    @Test
    void theReplyHasTheSocketsIdAndNothingElse() {
        FakeWebSocket client = server.shared();

        client.receive("40");
        client.receive("40/chat,");

        assertThat(client.sent()).containsExactly("40{\"sid\":\"s1\"}", "40/chat,{\"sid\":\"s2\"}");
        assertThat(client.session().id()).isNotIn("s1", "s2");
    }

    @Test
    void theNamespaceMayComeWithoutAComma() {
        FakeWebSocket client = server.shared();

        client.receive("40/chat");

        assertThat(client.sent()).containsExactly("40/chat,{\"sid\":\"s1\"}");
    }

    @Test
    void theReplyComesBeforeWhatTheApplicationEmits() {
        chat.onConnect(socket -> socket.emit("auth", socket.handshake().auth()));
        FakeWebSocket client = server.shared();

        client.receive("40/chat,{\"token\":\"x\"}");

        assertThat(client.sent()).containsExactly("40/chat,{\"sid\":\"s1\"}", "42/chat,[\"auth\",{\"token\":\"x\"}]");
    }

    @Test
    void theAuthObjectIsEmptyIfTheClientSentNone() {
        AtomicReference<Map<String, Object>> auth = new AtomicReference<>();
        chat.onConnect(socket -> auth.set(socket.handshake().auth()));

        server.in("/chat");

        assertThat(auth.get()).isEmpty();
    }

    @Test
    void aBroadcastReachesTheClientOnceItHasTheReplyEvenIfTheApplicationHasNotSeenItYet() {
        ManualExecutor executor = new ManualExecutor();
        FakeWebSocket client = server.shared(executor);
        server.namespace("/chat").emit("before");
        client.receive("40/chat,");
        server.namespace("/chat").emit("after");

        assertThat(client.sent()).containsExactly("40/chat,{\"sid\":\"s1\"}", "42/chat,[\"after\"]");
        assertThat(chat.log()).isEmpty();

        executor.runAll();
        assertThat(chat.log()).containsExactly("s1 connect");
    }

    @Test
    void anUnknownNamespaceIsRefusedAndTheConnectionStays() {
        FakeWebSocket client = server.shared();

        client.receive("40/nope,{\"a\":\"b\"}");
        client.receive("40/chat,");

        assertThat(client.sent())
                .containsExactly("44/nope,{\"message\":\"Invalid namespace\"}", "40/chat,{\"sid\":\"s1\"}");
    }

    @Test
    void aQueryBelongsToTheNamespacesName() {
        FakeWebSocket client = server.shared();

        client.receive("40/chat?a=b,");

        assertThat(client.sent()).containsExactly("44/chat?a=b,{\"message\":\"Invalid namespace\"}");
    }

    @Test
    void theNamespacesOfAConnectionAreIndependent() {
        FakeWebSocket client = server.shared();
        client.receive("40");
        client.receive("40/chat,");
        client.take();

        client.receive("41/chat,");
        main.socket(0).emit("still here");

        assertThat(client.sent()).containsExactly("42[\"still here\"]");
        assertThat(chat.log()).containsExactly("s2 connect", "s2 client namespace disconnect");
        assertThat(main.log()).containsExactly("s1 connect");
    }

    @Test
    void aClientMayComeBackWithAnotherSocket() {
        FakeWebSocket client = server.in("/chat");

        client.receive("41/chat,");
        client.receive("40/chat,");

        assertThat(client.sent()).containsExactly("40/chat,{\"sid\":\"s2\"}");
        assertThat(chat.log()).containsExactly("s1 connect", "s1 client namespace disconnect", "s2 connect");
    }

    @Test
    void theNamespaceKnowsItsSockets() {
        server.in("/chat");
        server.in("/chat");
        Socket first = chat.socket(0);

        assertThat(server.namespace("/chat").sockets()).containsExactlyInAnyOrder(first, chat.socket(1));
        assertThat(server.namespace("/chat").socket("s1")).containsSame(first);
        assertThat(server.namespace("/chat").socket("s9")).isEmpty();
        assertThat(server.namespace("/").sockets()).isEmpty();
        assertThat(first.namespace()).isSameAs(server.namespace("/chat"));
        assertThat(first.connected()).isTrue();
        assertThat(first).hasToString("Socket[/chat s1]");
    }
}
