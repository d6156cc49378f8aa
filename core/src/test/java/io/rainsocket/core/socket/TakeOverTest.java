package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Recovery;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A client may be back before its old connection was missed. */
class TakeOverTest {

    private final TestServer server = new TestServer(config -> config.recovery(Recovery.of(Duration.ofMinutes(1))));
    private final TestNamespace chat = server.on("/chat");
    private final FakeWebSocket old = server.in("/chat"); // s1, whose secret is s2

    @Test
    void itTakesItsSocketOver() {
        server.namespace("/chat").emit("got");
        server.namespace("/chat").emit("lost");

        FakeWebSocket back = server.returning("/chat", "s2", "0");
        assertThat(back.sent()).isEmpty();
        server.timer.advance(100);

        assertThat(back.sent()).containsExactly("42/chat,[\"lost\",\"1\"]", "40/chat,{\"sid\":\"s1\",\"pid\":\"s2\"}");
        assertThat(old.isClosed()).isTrue();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 transport close", "s1 connect");
        assertThat(server.namespace("/chat").sockets()).singleElement().matches(socket -> socket.recovered());
        assertThat(server.sessions()).isEqualTo(1);
    }

    @Test
    void aGoodbyeThatIsOnItsWayStillCounts() {
        server.namespace("/chat").emit("got");
        FakeWebSocket back = server.returning("/chat", "s2", "0");
        old.receive("41/chat,");
        server.timer.advance(100);

        assertThat(back.sent()).containsExactly("40/chat,{\"sid\":\"s3\",\"pid\":\"s4\"}");
    }

    @Test
    void whoDoesNotKnowTheSecretTakesNothing() {
        FakeWebSocket stranger = server.returning("/chat", "s1", "0");

        assertThat(stranger.sent()).containsExactly("40/chat,{\"sid\":\"s3\",\"pid\":\"s4\"}");
        assertThat(old.isClosed()).isFalse();
    }
}
