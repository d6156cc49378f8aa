package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an application may do while a session opens. */
class OpeningTest {

    private final ManualTimer timer = new ManualTimer();
    private final RecordingHandler client = new RecordingHandler();
    private final FakeWebSocket transport = new FakeWebSocket();

    private EngineServer server(EngineApplication application) {
        return new EngineServer(TestEngine.SETTINGS, timer, () -> "sid", application);
    }

    @Test
    void anApplicationThatFailsLeavesNothingBehind() {
        EngineServer server = server(session -> {
            throw new IllegalStateException("no");
        });

        assertThatIllegalStateException().isThrownBy(() -> server.open(TestRequests.handshake(), transport));

        assertThat(server.sessionCount()).isZero();
        assertThat(timer.waiting()).isZero();
    }

    @Test
    void whatItSendsFollowsTheHandshake() {
        EngineServer server = server(session -> {
            session.send(TestEngine.text("welcome"));
            return client;
        });

        transport
                .attach(server.open(TestRequests.handshake(), transport))
                .session()
                .drain();

        assertThat(transport.sent()).hasSize(2).last().isEqualTo("4welcome");
    }

    @Test
    void anInitialPacketComesBetweenTheHandshakeAndWhatItSends() {
        EngineSettings settings = new EngineSettings(
                300, 200, 1000, 1000, 1000, Set.of("polling", "websocket"), true, Optional.of("hello"));
        EngineServer server = new EngineServer(settings, timer, () -> "sid", session -> {
            session.send(TestEngine.text("welcome"));
            return client;
        });

        transport
                .attach(server.open(TestRequests.handshake(), transport))
                .session()
                .drain();

        assertThat(transport.sent()).hasSize(3).endsWith("4hello", "4welcome");
    }

    @Test
    void anIdOfItsMakingIsUsedOnce() {
        EngineServer server = server(session -> client);

        EngineSession session = server.open("mine", TestRequests.handshake(), transport);

        assertThat(session.id()).isEqualTo("mine");
        assertThat(server.open("mine", TestRequests.handshake(), new FakeWebSocket()))
                .isNull();
        assertThat(server.session("mine")).isSameAs(session);
    }

    @Test
    void anIdThatIsBeingUsedIsRefusedToo() {
        List<EngineSession> second = new ArrayList<>();
        EngineServer[] servers = new EngineServer[1];
        servers[0] = server(session -> {
            second.add(servers[0].open("mine", TestRequests.handshake(), new FakeWebSocket()));
            return client;
        });

        assertThat(servers[0].open("mine", TestRequests.handshake(), transport)).isNotNull();

        assertThat(second).containsExactly((EngineSession) null);
        assertThat(servers[0].sessionCount()).isOne();
    }

    @Test
    void whenItClosesAtOnceTheClientStillGetsItsHandshake() {
        EngineServer server = server(session -> {
            session.close();
            return client;
        });

        transport
                .attach(server.open(TestRequests.handshake(), transport))
                .session()
                .drain();

        assertThat(transport.sent()).hasSize(1).first().asString().startsWith("0{");
        assertThat(transport.isClosed()).isTrue();
        assertThat(client.closed()).containsExactly(CloseReason.FORCED_CLOSE);
        assertThat(server.sessionCount()).isZero();
        assertThat(timer.waiting()).isZero();
    }

    @Test
    void moreThanMayWaitIsForgivenUntilTheClientIsThere() {
        EngineServer server = server(session -> {
            session.send(TestEngine.text("x".repeat(2000)));
            session.send(TestEngine.text("y"));
            return client;
        });

        transport
                .attach(server.open(TestRequests.handshake(), transport))
                .session()
                .drain();

        assertThat(transport.sent()).hasSize(3);
        assertThat(client.closed()).isEmpty();
    }

    @Test
    void aServerThatStoppedMeanwhileEndsTheSession() {
        EngineServer[] servers = new EngineServer[1];
        servers[0] = server(session -> {
            servers[0].close();
            return client;
        });

        transport
                .attach(servers[0].open(TestRequests.handshake(), transport))
                .session()
                .drain();

        assertThat(client.closed()).containsExactly(CloseReason.FORCED_CLOSE);
        assertThat(servers[0].sessionCount()).isZero();
    }
}
