package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Namespace;
import io.rainsocket.Recovery;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a client that returns is a new one. The socket is s1, its secret s2, and it has got the event 0. */
class NoRecoveryTest {

    private static final String NEW = "40/chat,{\"sid\":\"s3\",\"pid\":\"s4\"}";

    private final TestServer server = new TestServer(config -> config.recovery(Recovery.of(Duration.ofMinutes(1))));
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");
    private final FakeWebSocket client = server.in("/chat");

    @BeforeEach
    void anEvent() {
        chat.socket(0).join("room");
        namespace.emit("seen");
    }

    private void isNew(FakeWebSocket back) {
        assertThat(back.sent()).containsExactly(NEW);
        assertThat(chat.socket(1).recovered()).isFalse();
        assertThat(chat.socket(1).rooms()).containsExactly("s3");
        assertThat(namespace.sockets()).containsExactly(chat.socket(1));
    }

    @ParameterizedTest
    @CsvSource({"s1,0", "unknown,0", "'',0", "s2,1", "s2,-1", "s2,-2", "s2,zz", "s2,+0", "s2,00", "s2,''", "s2,ü"})
    @CsvSource({"s2,zzzzzzzzzzzzzzzzzzzz", "s2,1y2p0ij32e8e7", "s2,null"})
    void whenItShowsWhatIsNotTrue(String pid, String offset) {
        client.session().failed(client);

        isNew(server.returning("/chat", pid, offset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"pid\":\"s2\"}", "{\"offset\":\"0\"}", "{}", ""})
    void whenItShowsNotEverything(String auth) {
        client.session().failed(client);
        FakeWebSocket back = server.shared();
        back.receive("40/chat," + auth);

        isNew(back);
    }

    @Test
    void whenItComesToAnotherNamespace() {
        server.on("/other");
        client.session().failed(client);

        assertThat(server.returning("/other", "s2", "0").sent())
                .containsExactly("40/other,{\"sid\":\"s3\",\"pid\":\"s4\"}");
    }

    @Test
    void whenItHadLeft() {
        client.receive("41/chat,");
        client.session().failed(client);

        isNew(server.returning("/chat", "s2", "0"));
    }

    @Test
    void whenItWasSentAway() {
        chat.socket(0).disconnect();

        isNew(server.returning("/chat", "s2", "0"));
    }

    @Test
    void whenItsConnectionWasClosedByTheApplication() {
        chat.socket(0).disconnect(true);

        isNew(server.returning("/chat", "s2", "0"));
    }

    @Test
    void whenItWasAwayForTooLong() {
        client.session().failed(client);
        server.timer.advance(60_001);

        isNew(server.returning("/chat", "s2", "0"));
    }

    @Test
    void butNotAMomentEarlier() {
        client.session().failed(client);
        server.timer.advance(60_000);
        server.returning("/chat", "s2", "0");

        assertThat(chat.socket(1).recovered()).isTrue();
    }

    @Test
    void whenTheServerHasClosed() {
        client.session().failed(client);
        server.server.close();

        isNew(server.returning("/chat", "s2", "0"));
    }
}
