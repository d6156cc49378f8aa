package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpgradeTest {

    private final TestEngine engine = new TestEngine();
    private final FakePolling polling = engine.polling();
    private final EngineSession session = polling.session();
    private final FakeWebSocket webSocket = new FakeWebSocket().attach(session);

    private void upgrade() {
        assertThat(session.upgrade(webSocket)).isTrue();
        webSocket.receive("2probe");
        webSocket.receive("5");
        webSocket.take();
    }

    @Test
    void aProbeIsAnswered() {
        assertThat(session.upgrade(webSocket)).isTrue();

        webSocket.receive("2probe");

        assertThat(webSocket.sent()).containsExactly("3probe");
        assertThat(session.transport()).isSameAs(polling);
    }

    @Test
    void theWaitingPollIsReleasedHundredMillisecondsAfterTheProbe() {
        session.upgrade(webSocket);
        webSocket.receive("2probe");
        FakePolling.Poll poll = polling.poll();

        engine.timer.advance(99);
        assertThat(poll.body()).isNull();

        engine.timer.advance(1);
        assertThat(poll.body()).isEqualTo("6");
    }

    @Test
    void everyFurtherPollIsReleasedWithinHundredMilliseconds() {
        session.upgrade(webSocket);
        webSocket.receive("2probe");
        engine.timer.advance(150);
        FakePolling.Poll second = polling.poll();

        engine.timer.advance(49);
        assertThat(second.body()).isNull();
        engine.timer.advance(1);
        assertThat(second.body()).isEqualTo("6");

        FakePolling.Poll third = polling.poll();
        engine.timer.advance(100);
        assertThat(third.body()).isEqualTo("2");
    }

    @Test
    void pollingGoesOnBetweenProbeAndUpgrade() {
        session.upgrade(webSocket);
        webSocket.receive("2probe");
        webSocket.take();

        session.send(TestEngine.text("a"));
        polling.post("4b");

        assertThat(polling.poll().body()).isEqualTo("4a");
        assertThat(webSocket.sent()).isEmpty();
        assertThat(engine.client.received()).containsExactly("b");
    }

    @Test
    void whatWaitsGoesToTheWebSocketInOrder() {
        session.upgrade(webSocket);
        webSocket.receive("2probe");
        session.send(TestEngine.text("a"));
        session.send(TestEngine.binary("51-", new byte[] {7}));
        webSocket.receive("5");
        session.send(TestEngine.text("b"));

        assertThat(webSocket.sent()).containsExactly("3probe", "4a", "451-", "<07>", "4b");
        assertThat(session.transport()).isSameAs(webSocket);
    }

    @Test
    void theAnswerToTheProbeIsSentBeforeWhatWaits() {
        ManualExecutor completions = new ManualExecutor();
        FakeWebSocket slow = new FakeWebSocket(completions).attach(session);
        session.upgrade(slow);
        session.send(TestEngine.text("a"));

        slow.receive("2probe");
        slow.receive("5");
        assertThat(slow.sent()).containsExactly("3probe");

        completions.runAll();
        assertThat(slow.sent()).containsExactly("3probe", "4a");
        assertThat(slow.violations()).isEmpty();
    }

    @Test
    void aSecondProbeWhileTheFirstIsBeingAnsweredNeedsNoOtherAnswer() {
        ManualExecutor completions = new ManualExecutor();
        FakeWebSocket slow = new FakeWebSocket(completions).attach(session);
        session.upgrade(slow);

        slow.receive("2probe");
        slow.receive("2probe");
        completions.runAll();

        assertThat(slow.sent()).containsExactly("3probe");
        assertThat(slow.violations()).isEmpty();
    }

    @Test
    void messagesComeOverTheWebSocketAndNoLongerOverPolling() {
        upgrade();

        webSocket.receive("4a");
        polling.post("4b");
        session.closed(polling);

        assertThat(engine.client.received()).containsExactly("a");
        assertThat(session.isOpen()).isTrue();
        assertThat(polling.isClosed()).isTrue();
    }

    @Test
    void afterwardsOnlyTheHeartbeatWaitsForItsTime() {
        upgrade();

        assertThat(engine.timer.waiting()).isEqualTo(1);
        engine.timer.advance(300);
        assertThat(webSocket.sent()).containsExactly("2");
        assertThat(engine.client.closed()).isEmpty();
    }

    @Test
    void aSessionThatIsClosingClosesTheWebSocketThatTakesOver() {
        session.upgrade(webSocket);
        webSocket.receive("2probe");
        session.send(TestEngine.text("last"));
        session.close();

        webSocket.receive("5");

        assertThat(webSocket.sent()).containsExactly("3probe", "4last");
        assertThat(webSocket.isClosed()).isTrue();
        assertThat(engine.client.closed()).containsExactly(CloseReason.FORCED_CLOSE);
    }
}
