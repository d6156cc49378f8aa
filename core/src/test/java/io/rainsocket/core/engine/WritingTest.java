package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WritingTest {

    private final TestEngine engine = new TestEngine();
    private final ManualExecutor completions = new ManualExecutor();

    /** A WebSocket that sends when {@link #completions} says so; the handshake is sent. */
    private FakeWebSocket slowWebSocket() {
        FakeWebSocket transport = engine.opened(new FakeWebSocket(completions));
        completions.runAll();
        return transport;
    }

    @Test
    void theNextFrameWaitsUntilTheLastOneIsSent() {
        FakeWebSocket transport = slowWebSocket();
        transport.session().send(TestEngine.text("a"));
        transport.session().send(TestEngine.text("b"));
        assertThat(transport.sent()).containsExactly("4a");

        completions.runOne();
        assertThat(transport.sent()).containsExactly("4a", "4b");
    }

    @Test
    void attachmentsFollowTheirHeadWhateverElseWaits() {
        FakeWebSocket transport = slowWebSocket();
        transport.session().send(TestEngine.binary("52-[]", new byte[] {1, 2}, new byte[] {(byte) 0xff}));
        transport.session().send(TestEngine.text("next"));

        completions.runAll();

        assertThat(transport.sent()).containsExactly("452-[]", "<01 02>", "<ff>", "4next");
        assertThat(transport.violations()).isEmpty();
    }

    @Test
    void aPollTakesAllThatWaits() {
        FakePolling transport = engine.polling();
        transport.session().send(TestEngine.text("a"));
        transport.session().send(TestEngine.binary("51-[]", new byte[] {1, 2, 3, 4}));
        transport.session().send(TestEngine.text("b"));

        assertThat(transport.poll().body()).isEqualTo("4a\u001e451-[]\u001ebAQIDBA==\u001e4b");
        assertThat(transport.poll().body()).isNull();
    }

    @Test
    void aWaitingPollIsAnsweredAtOnce() {
        FakePolling transport = engine.polling();
        FakePolling.Poll poll = transport.poll();

        transport.session().send(TestEngine.text("a"));

        assertThat(poll.body()).isEqualTo("4a");
    }

    @Test
    void aTransportThatSendsAtOnceDoesNotDeepenTheStack() {
        FakePolling polling = engine.polling();
        IntStream.range(0, 200).forEach(i -> polling.session().send(TestEngine.text("")));
        int[] deepest = {0};
        FakeWebSocket webSocket = new FakeWebSocket(completion -> {
            deepest[0] = Math.max(deepest[0], new Throwable().getStackTrace().length);
            completion.run();
        });
        webSocket.attach(polling.session());
        int here = new Throwable().getStackTrace().length;

        polling.session().upgrade(webSocket);
        webSocket.receive("5");

        assertThat(webSocket.sent()).hasSize(200);
        assertThat(deepest[0] - here).isLessThan(20);
    }

    @Test
    void aTransportThatThrowsEndsItsSessionAndNotItsSender() {
        FakeWebSocket transport = engine.opened(new FakeWebSocket(completion -> {
            throw new IllegalStateException("the connection is gone");
        }));

        transport.session().send(TestEngine.text("a"));

        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_ERROR);
        assertThat(engine.server.sessionCount()).isZero();
    }

    @Test
    void whatIsSentToAClosedSessionIsDropped() {
        FakeWebSocket transport = engine.webSocket();
        transport.session().closed(transport);

        transport.session().send(TestEngine.text("a"));
        transport.session().drain();

        assertThat(transport.sent()).isEmpty();
    }
}
