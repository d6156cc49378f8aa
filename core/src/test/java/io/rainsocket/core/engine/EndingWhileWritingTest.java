package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.protocol.Frame;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The connection breaks while another thread writes. */
class EndingWhileWritingTest {

    private final TestEngine engine = new TestEngine();
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    /** A WebSocket that is lost at the moment when it says that it can write. */
    private static final class Vanishing implements Transport {

        private EngineSession session;
        private Frame written;
        private int writes;

        @Override
        public String name() {
            return EngineSettings.WEBSOCKET;
        }

        @Override
        public boolean writable() {
            session.closed(this);
            return true;
        }

        @Override
        public void write(FrameSource frames) {
            writes++;
            written = frames.next();
        }

        @Override
        public void close(Runnable closed) {
            closed.run();
        }
    }

    @Test
    void aTransportThatWasToldToWriteFindsAFrameAndIsNotAskedAgain() {
        Vanishing transport = new Vanishing();
        transport.session = engine.server.open(TestRequests.handshake(), transport);
        transport.session.send(TestEngine.text("never sent"));

        transport.session.drain();

        assertThat(transport.writes).isEqualTo(1);
        assertThat(transport.written).asString().startsWith("Text[0{");
        assertThat(engine.client.closed()).containsExactly(CloseReason.TRANSPORT_CLOSE);
    }

    @Test
    void whatIsSentBeforeTheCloseIsWrittenThoughAnotherThreadWrites() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        for (int i = 0; i < 20_000; i++) {
            FakeWebSocket transport = engine.webSocket();
            Future<?> sender = other.submit(() -> {
                start.await();
                transport.session().send(TestEngine.text("something"));
                return null;
            });
            start.await(10, TimeUnit.SECONDS);
            transport.session().send(TestEngine.text("last words"));
            transport.session().close();
            sender.get(10, TimeUnit.SECONDS);

            assertThat(transport.sent()).contains("4last words");
        }
    }

    @Test
    void noTransportIsAskedToWriteNothing() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        for (int i = 0; i < 2000; i++) {
            FakeWebSocket transport = engine.webSocket();
            Future<?> sender = other.submit(() -> {
                start.await();
                for (int packet = 0; packet < 20; packet++) {
                    transport.session().send(TestEngine.binary("51-", new byte[] {1}));
                }
                return null;
            });
            start.await(10, TimeUnit.SECONDS);
            transport.session().closed(transport);
            sender.get(10, TimeUnit.SECONDS);

            assertThat(transport.violations()).isEmpty();
        }
        assertThat(engine.client.closed()).hasSize(2000).containsOnly(CloseReason.TRANSPORT_CLOSE);
        assertThat(engine.server.sessionCount()).isZero();
        assertThat(engine.timer.waiting()).isZero();
    }
}
