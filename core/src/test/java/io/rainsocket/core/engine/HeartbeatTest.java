package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeartbeatTest {

    private final TestEngine engine = new TestEngine();

    @Test
    void theFirstPingLeavesAfterTheIntervalAndNotEarlier() {
        FakeWebSocket transport = engine.webSocket();

        engine.timer.advance(299);
        assertThat(transport.sent()).isEmpty();

        engine.timer.advance(1);
        assertThat(transport.sent()).containsExactly("2");
    }

    @Test
    void aSilentClientIsGivenUpAfterIntervalPlusTimeoutAndNotEarlier() {
        FakeWebSocket transport = engine.webSocket();

        engine.timer.advance(499);
        assertThat(engine.client.closed()).isEmpty();

        engine.timer.advance(1);
        assertThat(engine.client.closed()).containsExactly(CloseReason.PING_TIMEOUT);
        assertThat(transport.isClosed()).isTrue();
        assertThat(engine.server.sessionCount()).isZero();
        assertThat(engine.timer.waiting()).isZero();
    }

    @Test
    void thePingCountsAsAskedWhenNobodyPolls() {
        FakePolling transport = engine.polling();

        engine.timer.advance(499);
        assertThat(engine.client.closed()).isEmpty();

        engine.timer.advance(1);
        assertThat(engine.client.closed()).containsExactly(CloseReason.PING_TIMEOUT);
        assertThat(transport.isClosed()).isTrue();
    }

    @Test
    void thePingCountsAsAskedWhileTheWebSocketIsBusy() {
        FakeWebSocket transport = engine.opened(new FakeWebSocket(new ManualExecutor()));

        engine.timer.advance(500);

        assertThat(transport.sent()).isEmpty();
        assertThat(engine.client.closed()).containsExactly(CloseReason.PING_TIMEOUT);
    }

    @Test
    void aWaitingPollGetsThePing() {
        FakePolling.Poll poll = engine.polling().poll();

        engine.timer.advance(300);

        assertThat(poll.body()).isEqualTo("2");
    }

    @Test
    void aPongStartsTheIntervalAnew() {
        FakeWebSocket transport = engine.webSocket();
        engine.timer.advance(450);
        transport.receive("3");

        engine.timer.advance(299);
        assertThat(transport.take()).containsExactly("2");

        engine.timer.advance(1);
        assertThat(transport.take()).containsExactly("2");

        engine.timer.advance(199);
        assertThat(engine.client.closed()).isEmpty();
        engine.timer.advance(1);
        assertThat(engine.client.closed()).containsExactly(CloseReason.PING_TIMEOUT);
    }

    @Test
    void aPongThatNobodyAskedForStartsTheIntervalAnew() {
        FakeWebSocket transport = engine.webSocket();
        engine.timer.advance(200);
        transport.receive("3");

        engine.timer.advance(299);
        assertThat(transport.sent()).isEmpty();
        engine.timer.advance(1);
        assertThat(transport.sent()).containsExactly("2");
    }

    @Test
    void aMessageIsNoPong() {
        FakeWebSocket transport = engine.webSocket();
        engine.timer.advance(400);
        transport.receive("4still here");

        engine.timer.advance(100);

        assertThat(engine.client.closed()).containsExactly(CloseReason.PING_TIMEOUT);
    }

    @Test
    void aClientThatAnswersLivesOnWithOneTaskWaiting() {
        FakeWebSocket transport = engine.webSocket();

        for (int i = 0; i < 100; i++) {
            engine.timer.advance(300);
            transport.receive("3");
        }

        assertThat(transport.sent()).hasSize(100).containsOnly("2");
        assertThat(engine.timer.waiting()).isEqualTo(1);
        assertThat(engine.client.closed()).isEmpty();
    }
}
