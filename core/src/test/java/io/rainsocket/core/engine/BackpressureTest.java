package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client for which 1,000 bytes wait is too slow for more. */
class BackpressureTest {

    private final TestEngine engine = new TestEngine();
    private final ManualExecutor completions = new ManualExecutor();
    private FakeWebSocket transport;

    @BeforeEach
    void aBusyWebSocket() {
        transport = engine.opened(new FakeWebSocket(completions));
        completions.runAll();
        send("on its way");
    }

    private void send(String message) {
        transport.session().send(TestEngine.text(message));
    }

    @Test
    void thePacketThatFindsTheBufferFullClosesTheConnection() {
        send("x".repeat(998));
        send("");
        assertThat(engine.client.closed()).isEmpty();

        send("");
        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_ERROR);
        assertThat(transport.isClosed()).isTrue();
        assertThat(engine.timer.waiting()).isZero();
    }

    @Test
    void whatWasSentMakesRoom() {
        for (int i = 0; i < 10; i++) {
            send("x".repeat(999));
            completions.runAll();
        }

        assertThat(transport.sent()).hasSize(11);
        assertThat(engine.client.closed()).isEmpty();
    }

    @Test
    void attachmentsCount() {
        transport.session().send(TestEngine.binary("51-", new byte[996]));
        assertThat(engine.client.closed()).isEmpty();

        send("");
        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_ERROR);
    }

    @Test
    void aPacketLargerThanTheBufferIsSentIfNothingElseWaits() {
        send("x".repeat(5000));
        completions.runAll();

        assertThat(transport.sent()).hasSize(2);
        assertThat(engine.client.closed()).isEmpty();
    }

    @Test
    void nothingThatWaitedIsWrittenAfterwards() {
        send("x".repeat(999));
        send("");

        completions.runAll();

        assertThat(transport.sent()).containsExactly("4on its way");
        assertThat(transport.violations()).isEmpty();
    }
}
