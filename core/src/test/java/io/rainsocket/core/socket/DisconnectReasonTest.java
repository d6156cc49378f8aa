package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.engine.FakeWebSocket;
import org.junit.jupiter.api.Test;

class DisconnectReasonTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final TestNamespace main = server.on("/");
    private final FakeWebSocket client = server.in("/chat");

    private void assertReason(String reason) {
        assertThat(chat.log()).containsExactly("s1 connect", "s1 " + reason);
        assertThat(chat.socket(0).connected()).isFalse();
        assertThat(server.namespace("/chat").sockets()).isEmpty();
    }

    @Test
    void theConnectionBroke() {
        client.session().failed(client);

        assertReason("transport error");
    }

    @Test
    void theClientSentAPing() {
        client.receive("2");

        assertReason("transport error");
    }

    @Test
    void theClientClosedTheConnection() {
        client.session().closed(client);

        assertReason("transport close");
    }

    @Test
    void theClientSentWhatSocketIoDoesNotAllow() {
        client.receive("42/chat,{}");

        assertReason("forced close");
    }

    @Test
    void theEngineWasClosed() {
        client.session().close();

        assertReason("forced close");
    }

    @Test
    void theClientDidNotAnswerTheHeartbeat() {
        server.timer.advance(45_000);

        assertReason("ping timeout");
    }

    @Test
    void theClientSentWhatEngineIoDoesNotKnow() {
        client.receive("9");

        assertReason("parse error");
    }

    @Test
    void theServerStops() {
        server.server.close();

        assertReason("server shutting down");
    }

    @Test
    void theClientLeftTheNamespace() {
        client.receive("41/chat,");

        assertReason("client namespace disconnect");
        assertThat(client.isClosed()).isFalse();
        assertThat(client.sent()).isEmpty();
    }

    @Test
    void theApplicationDisconnectedTheSocket() {
        chat.socket(0).disconnect();

        assertReason("server namespace disconnect");
        assertThat(client.sent()).containsExactly("41/chat,");
        assertThat(client.isClosed()).isFalse();
    }

    @Test
    void theApplicationClosedTheConnection() {
        client.receive("40");
        client.take();

        chat.socket(0).disconnect(true);

        assertReason("server namespace disconnect");
        assertThat(main.log()).containsExactly("s2 connect", "s2 server namespace disconnect");
        assertThat(client.sent()).containsExactlyInAnyOrder("41/chat,", "41");
        assertThat(client.isClosed()).isTrue();
    }

    @Test
    void aSocketThatIsGoneClosesNobodysConnection() {
        client.receive("40");
        client.receive("41/chat,");

        chat.socket(0).disconnect(true);

        assertThat(client.isClosed()).isFalse();
        assertThat(main.socket(0).connected()).isTrue();
    }

    @Test
    void anEventForTheNamespaceThatWasLeftClosesTheConnection() {
        client.receive("40");
        client.receive("41/chat,");

        client.receive("42/chat,[\"x\"]");

        assertThat(client.isClosed()).isTrue();
        assertThat(main.log()).containsExactly("s2 connect", "s2 forced close");
    }
}
