package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rainsocket.core.engine.FakeWebSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a channel's own endpoint its name on the wire is that of the main namespace. */
class OwnEndpointTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private FakeWebSocket client;

    @BeforeEach
    void aClientOfTheChannelsEndpoint() {
        server.on("/");
        client = server.own("/chat");
        client.receive("40{\"token\":\"x\"}");
    }

    @Test
    void theReplyAndTheEventsNameNoNamespace() {
        chat.socket(0).emit("hello", 1);

        assertThat(client.sent()).containsExactly("40{\"sid\":\"s1\"}", "42[\"hello\",1]");
        assertThat(chat.socket(0).namespace().name()).isEqualTo("/chat");
        assertThat(chat.socket(0).handshake().auth()).containsEntry("token", "x");
    }

    @Test
    void acknowledgementsGoBothWays() {
        chat.on("ask", event -> event.ack().send("answer"));
        client.take();
        client.receive("4212[\"ask\"]");
        assertThat(client.take()).containsExactly("4312[\"answer\"]");

        var answer = chat.socket(0).emitWithAck("question").toCompletableFuture();
        assertThat(client.take()).containsExactly("420[\"question\"]");
        client.receive("430[\"fine\"]");
        assertThat(answer).isCompletedWithValueMatching(values -> values.get(0, String.class)
                .equals("fine"));
    }

    @Test
    void theApplicationsDisconnectNamesNoNamespace() {
        client.take();

        chat.socket(0).disconnect();

        assertThat(client.sent()).containsExactly("41");
        assertThat(chat.log()).endsWith("s1 server namespace disconnect");
    }

    @Test
    void theClientsDisconnectNamesNoNamespace() {
        client.receive("41");

        assertThat(chat.log()).endsWith("s1 client namespace disconnect");
        assertThat(client.isClosed()).isFalse();
    }

    @Test
    void noOtherNamespaceCanBeJoined() {
        client.take();

        client.receive("40/chat,");

        assertThat(client.sent()).containsExactly("44/chat,{\"message\":\"Invalid namespace\"}");
    }

    @Test
    void aBroadcastNamesTheNamespaceForThoseOnly() {
        FakeWebSocket shared = server.in("/chat");
        FakeWebSocket another = server.own("/chat");
        another.receive("40");
        another.take();
        client.take();

        server.namespace("/chat").emit("news", new byte[] {1, 2});

        String payload = "[\"news\",{\"_placeholder\":true,\"num\":0}]";
        assertThat(shared.sent()).containsExactly("451-/chat," + payload, "<01 02>");
        assertThat(client.sent()).containsExactly("451-" + payload, "<01 02>");
        assertThat(another.sent()).containsExactly("451-" + payload, "<01 02>");
    }

    @Test
    void aChannelThatIsNotThereHasNoEndpoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.server.own("/nope"))
                .withMessage("RS-0109 there is no namespace /nope; add it first");
    }
}
