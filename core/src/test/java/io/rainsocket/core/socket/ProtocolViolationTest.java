package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.engine.FakePolling;
import io.rainsocket.core.engine.FakeWebSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Socket.IO does not allow closes the connection, and harms nobody else. */
class ProtocolViolationTest {

    private final TestServer server = new TestServer();
    private final TestNamespace main = server.on("/");
    private final TestNamespace chat = server.on("/chat");

    @ParameterizedTest
    @ValueSource(
            strings = {"42[\"x\"]", "430[]", "41", "44{}", "451-[\"x\",{\"_placeholder\":true,\"num\":0}]", "4abc"})
    void beforeAnyNamespace(String frame) {
        FakeWebSocket client = server.shared();

        client.receive(frame);
        client.receive(1);

        assertThat(client.isClosed()).isTrue();
        assertThat(client.sent()).isEmpty();
        assertThat(main.log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "40/chat,",
                "40/chat,[1]",
                "42[\"x\"]",
                "41",
                "42/nope,[\"x\"]",
                "44/chat,{}",
                "42/chat,{}",
                "42/chat,{x",
                "42/chat,[\"disconnect\"]",
                "42/chat,[\"newListener\"]",
                "42/chat,[null]",
                "42/chat,abc[\"x\"]",
                "43/chat,{}",
                "450-/chat,[\"x\"]",
                "45",
                "48",
                "4"
            })
    void inANamespace(String frame) {
        FakeWebSocket other = server.in("/chat");
        FakeWebSocket client = server.in("/chat");

        client.receive(frame);

        assertThat(client.isClosed()).isTrue();
        assertThat(chat.log()).containsExactly("s1 connect", "s2 connect", "s2 forced close");
        server.namespace("/chat").emit("still", "here");
        assertThat(other.sent()).containsExactly("42/chat,[\"still\",\"here\"]");
        assertThat(client.sent()).isEmpty();
    }

    @Test
    void anAttachmentThatNobodyAnnounced() {
        FakeWebSocket client = server.in("/chat");

        client.receive(1, 2, 3);

        assertThat(client.isClosed()).isTrue();
        assertThat(chat.log()).endsWith("s1 forced close");
    }

    @Test
    void aTextInsteadOfAnAttachment() {
        FakeWebSocket client = server.in("/chat");

        client.receive("451-/chat,[\"x\",{\"_placeholder\":true,\"num\":0}]");
        client.receive("42/chat,[\"y\"]");

        assertThat(client.isClosed()).isTrue();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 forced close");
    }

    @Test
    void moreAttachmentsThanAllowed() {
        FakeWebSocket client = server.in("/chat");

        client.receive("4511-/chat,[\"x\"]");

        assertThat(client.isClosed()).isTrue();
    }

    @Test
    void aClientThatDoesNotPollIsDisconnectedAtOnceAndToldWithItsNextPoll() {
        FakePolling client = server.polling();
        client.post("40/chat,");
        client.post("42[\"x\"]");

        assertThat(chat.log()).containsExactly("s1 connect", "s1 forced close");
        assertThat(client.poll().body()).isEqualTo("40/chat,{\"sid\":\"s1\"}");
        assertThat(client.poll().body()).isEqualTo("6\u001e1");
        assertThat(server.sessions()).isZero();
    }
}
