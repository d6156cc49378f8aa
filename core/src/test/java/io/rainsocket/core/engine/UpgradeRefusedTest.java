package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradeRefusedTest {

    private final TestEngine engine = new TestEngine();
    private final FakePolling polling = engine.polling();
    private final EngineSession session = polling.session();
    private final FakeWebSocket candidate = new FakeWebSocket().attach(session);

    private void assertPollingLives() {
        assertThat(session.transport()).isSameAs(polling);
        assertThat(session.isOpen()).isTrue();
        assertThat(engine.client.closed()).isEmpty();
        session.send(TestEngine.text("still here"));
        assertThat(polling.poll().body()).isEqualTo("4still here");
    }

    private void assertAnotherMayTry() {
        FakeWebSocket another = new FakeWebSocket().attach(session);
        assertThat(session.upgrade(another)).isTrue();
        another.receive("2probe");
        another.receive("5");
        assertThat(session.transport()).isSameAs(another);
    }

    @Test
    void aSecondCandidateIsRefusedWhileTheFirstTries() {
        session.upgrade(candidate);

        assertThat(session.upgrade(new FakeWebSocket())).isFalse();

        candidate.receive("5");
        assertThat(session.transport()).isSameAs(candidate);
    }

    @Test
    void anUpgradedSessionIsNotUpgradedAgain() {
        session.upgrade(candidate);
        candidate.receive("5");

        assertThat(session.upgrade(new FakeWebSocket())).isFalse();
        assertThat(engine.timer.waiting()).isEqualTo(1);
    }

    @Test
    void aSessionThatStartedWithWebSocketIsNotUpgraded() {
        assertThat(engine.webSocket().session().upgrade(candidate)).isFalse();
    }

    @Test
    void nobodyIsUpgradedWhereItIsNotAllowed() {
        TestEngine strict =
                new TestEngine(new EngineSettings(300, 200, 1000, 1000, 1000, Set.of("polling", "websocket"), false));

        assertThat(strict.polling().session().upgrade(candidate)).isFalse();
    }

    @Test
    void aSessionThatIsOverIsNotUpgraded() {
        session.closed(polling);

        assertThat(session.upgrade(candidate)).isFalse();
        assertThat(engine.timer.waiting()).isZero();
    }

    @Test
    void aCandidateThatTakesTooLongIsClosed() {
        session.upgrade(candidate);
        candidate.receive("2probe");
        engine.timer.advance(300);
        polling.poll();
        polling.post("3");
        engine.timer.advance(300);
        polling.post("3");
        engine.timer.advance(300);
        polling.post("3");
        polling.poll();
        engine.timer.advance(99);
        assertThat(candidate.isClosed()).isFalse();

        engine.timer.advance(1);

        assertThat(candidate.isClosed()).isTrue();
        assertThat(engine.timer.waiting()).isEqualTo(1);
        assertPollingLives();
        assertAnotherMayTry();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2Probe", "3probe", "4hello", "1", "6", "nonsense", ""})
    void aCandidateThatSaysAnythingElseIsClosed(String frame) {
        session.upgrade(candidate);

        candidate.receive(frame);

        assertThat(candidate.isClosed()).isTrue();
        assertThat(candidate.sent()).isEmpty();
        assertThat(engine.client.received()).isEmpty();
        assertPollingLives();
        assertAnotherMayTry();
    }

    @Test
    void aCandidateThatSendsBytesIsClosed() {
        session.upgrade(candidate);

        candidate.receive(1, 2);

        assertThat(candidate.isClosed()).isTrue();
        assertPollingLives();
    }

    @Test
    void aCandidateThatGoesLeavesPollingAlive() {
        session.upgrade(candidate);
        candidate.receive("2probe");

        session.closed(candidate);

        assertThat(engine.timer.waiting()).isEqualTo(1);
        assertPollingLives();
        assertAnotherMayTry();
    }

    @Test
    void aCandidateThatBreaksLeavesPollingAlive() {
        session.upgrade(candidate);

        session.failed(candidate);

        assertPollingLives();
        assertAnotherMayTry();
    }

    @Test
    void theCandidateGoesWithTheSession() {
        session.upgrade(candidate);
        candidate.receive("2probe");

        session.failed(polling);

        assertThat(candidate.isClosed()).isTrue();
        assertThat(engine.timer.waiting()).isZero();
        candidate.receive("5");
        assertThat(session.transport()).isSameAs(polling);
        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_ERROR);
    }
}
