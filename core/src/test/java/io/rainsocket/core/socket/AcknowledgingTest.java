package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rainsocket.Ack;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The client asks, the application acknowledges. */
class AcknowledgingTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final List<Ack> acks = new ArrayList<>();

    private FakeWebSocket client() {
        chat.on("ask", event -> acks.add(event.ack()));
        return server.in("/chat");
    }

    @Test
    void theAnswerCarriesTheId() {
        FakeWebSocket client = client();
        client.receive("42/chat,7[\"ask\"]");

        acks.get(0).send("x", 1, null);

        assertThat(acks.get(0).requested()).isTrue();
        assertThat(client.sent()).containsExactly("43/chat,7[\"x\",1,null]");
    }

    @Test
    void anIdMayBeZeroOrAsLargeAsCanBe() {
        FakeWebSocket client = client();
        client.receive("42/chat,0[\"ask\"]");
        client.receive("42/chat,9223372036854775807[\"ask\"]");

        acks.get(1).send();
        acks.get(0).send();

        assertThat(client.sent()).containsExactly("43/chat,9223372036854775807[]", "43/chat,0[]");
    }

    @Test
    void onlyTheFirstAnswerLeaves() {
        FakeWebSocket client = client();
        client.receive("42/chat,7[\"ask\"]");

        acks.get(0).send("first");
        acks.get(0).send("second");

        assertThat(client.sent()).containsExactly("43/chat,7[\"first\"]");
    }

    @Test
    void anAnswerThatCannotBeWrittenLeavesRoomForAnother() {
        FakeWebSocket client = client();
        client.receive("42/chat,7[\"ask\"]");

        assertThatIllegalArgumentException().isThrownBy(() -> acks.get(0).send(new Object()));
        acks.get(0).send("second thoughts");

        assertThat(client.sent()).containsExactly("43/chat,7[\"second thoughts\"]");
    }

    @Test
    void nobodyIsAnsweredWhoDidNotAsk() {
        FakeWebSocket client = client();
        client.receive("42/chat,[\"ask\"]");

        acks.get(0).send("x");

        assertThat(acks.get(0).requested()).isFalse();
        assertThat(client.sent()).isEmpty();
    }

    @Test
    void anAnswerAfterTheEndIsDropped() {
        FakeWebSocket client = client();
        client.receive("42/chat,7[\"ask\"]");
        client.receive("41/chat,");

        acks.get(0).send("x");

        assertThat(client.sent()).isEmpty();
    }

    @Test
    void aListenerThatFailsAnswersWithAnError() {
        FakeWebSocket client = client();
        chat.socket(0).on("fail", event -> {
            throw new IllegalStateException("no");
        });

        try (LogRecorder log = new LogRecorder()) {
            client.receive("42/chat,7[\"fail\"]");
            assertThat(log.messages()).hasSize(1);
        }
        assertThat(client.sent()).containsExactly("43/chat,7[{\"error\":{\"type\":\"internal\"}}]");
    }

    @Test
    void objectsAreWrittenByTheMapper() {
        FakeWebSocket client = client();
        client.receive("42/chat,7[\"ask\"]");

        acks.get(0).send(Map.of("a", "b"));

        assertThat(client.sent()).containsExactly("43/chat,7[{\"a\":\"b\"}]");
    }
}
