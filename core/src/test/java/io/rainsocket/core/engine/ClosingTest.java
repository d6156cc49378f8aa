package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosingTest {

    private final TestEngine engine = new TestEngine();

    @Test
    void aWebSocketIsClosedBehindWhatWasSent() {
        ManualExecutor completions = new ManualExecutor();
        FakeWebSocket transport = engine.opened(new FakeWebSocket(completions));
        completions.runAll();
        transport.session().send(TestEngine.text("a"));
        transport.session().send(TestEngine.binary("51-", new byte[] {1}));

        transport.session().close();
        transport.session().send(TestEngine.text("too late"));
        assertThat(transport.isClosed()).isFalse();

        completions.runAll();
        assertThat(transport.sent()).containsExactly("4a", "451-", "<01>");
        assertThat(transport.isClosed()).isTrue();
        assertThat(engine.client.closed()).containsExactly(CloseReason.FORCED_CLOSE);
        assertThat(engine.timer.waiting()).isZero();
    }

    @Test
    void aWaitingPollIsToldToClose() {
        FakePolling transport = engine.polling();
        FakePolling.Poll poll = transport.poll();

        transport.session().close();

        assertThat(poll.body()).isEqualTo("1");
        assertThat(engine.client.closed()).containsExactly(CloseReason.FORCED_CLOSE);
    }

    @Test
    void thePacketsThatWaitAreStillPolled() {
        FakePolling transport = engine.polling();
        transport.session().send(TestEngine.text("a"));
        transport.session().close();
        assertThat(engine.server.session("sid1")).isNotNull();

        assertThat(transport.poll().body()).isEqualTo("4a");
        assertThat(engine.client.closed()).isEmpty();

        assertThat(transport.poll().body()).isEqualTo("6\u001e1");
        assertThat(engine.client.closed()).containsExactly(CloseReason.FORCED_CLOSE);
        assertThat(engine.server.session("sid1")).isNull();
    }

    @Test
    void nothingIsReceivedAnyMore() {
        FakePolling transport = engine.polling();
        transport.session().close();

        transport.post("4late");
        transport.post("nonsense");

        assertThat(engine.client.received()).isEmpty();
        assertThat(engine.client.closed()).isEmpty();
    }

    @Test
    void aClientThatNeverPollsAgainIsGivenUpByItsHeartbeat() {
        FakePolling transport = engine.polling();
        transport.session().close();

        engine.timer.advance(500);

        assertThat(engine.client.closed()).containsExactly(CloseReason.PING_TIMEOUT);
        assertThat(engine.server.sessionCount()).isZero();
    }

    @Test
    void aClientThatGoesMeanwhileWasClosedByUs() {
        FakePolling transport = engine.polling();
        transport.session().close();

        transport.session().closed(transport);

        assertThat(engine.client.closed()).containsExactly(CloseReason.FORCED_CLOSE);
    }

    @Test
    void closingTwiceIsClosingOnce() {
        FakeWebSocket transport = engine.webSocket();

        transport.session().close();
        transport.session().close();

        assertThat(engine.client.closed()).containsExactly(CloseReason.FORCED_CLOSE);
    }

    @Test
    void aServerThatStopsEndsAllSessionsAndWaitsForNoPoll() {
        ManualExecutor completions = new ManualExecutor();
        FakeWebSocket busy = engine.opened(new FakeWebSocket(completions));
        FakePolling silent = engine.polling();
        FakePolling polled = engine.polling();
        FakePolling.Poll poll = polled.poll();

        engine.server.close();
        completions.runAll();

        assertThat(busy.isClosed()).isTrue();
        assertThat(silent.isClosed()).isTrue();
        assertThat(poll.body()).isEqualTo("1");
        assertThat(engine.client.closed()).hasSize(3).containsOnly(CloseReason.FORCED_CLOSE);
        assertThat(engine.server.sessionCount()).isZero();
        assertThat(engine.timer.waiting()).isZero();
    }
}
