package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.protocol.EncodedPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Four threads send 10,000 packets of up to three frames, over a WebSocket that completes now at once, now on another thread. */
class ConcurrentWritingTest {

    private static final int THREADS = 4;
    private static final int PACKETS = 2500;

    private final TestEngine engine = new TestEngine(
            new EngineSettings(300, 200, 1000, 1000, Long.MAX_VALUE, Set.of("polling", "websocket"), true));
    private final ExecutorService senders = Executors.newFixedThreadPool(THREADS);
    private final ExecutorService container = Executors.newFixedThreadPool(2);
    private final Random random = new Random(42);

    @AfterEach
    void stop() {
        senders.shutdownNow();
        container.shutdownNow();
    }

    @RepeatedTest(5)
    void everythingArrivesInOrderAndAttachmentsStayWithTheirHeads() throws Exception {
        CountDownLatch sent = new CountDownLatch(frames() + 1);
        FakeWebSocket transport = engine.opened(new FakeWebSocket(completion -> {
            sent.countDown();
            if (random.nextBoolean()) {
                completion.run();
            } else {
                container.execute(completion);
            }
        }));

        List<Future<?>> done = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int sender = thread;
            done.add(senders.submit(() -> sendAll(transport.session(), sender)));
        }
        for (Future<?> future : done) {
            future.get(30, TimeUnit.SECONDS);
        }

        assertThat(sent.await(30, TimeUnit.SECONDS))
                .as("nothing is left behind")
                .isTrue();
        assertThat(transport.violations()).isEmpty();
        assertThat(engine.client.closed()).isEmpty();
        assertInOrder(transport.take());
    }

    private static int frames() {
        int frames = 0;
        for (int i = 0; i < PACKETS; i++) {
            frames += THREADS * (1 + i % 3);
        }
        return frames;
    }

    private static void sendAll(EngineSession session, int sender) {
        for (int i = 0; i < PACKETS; i++) {
            session.send(packet(sender, i));
        }
    }

    /** The frames of packet {@code i} are {@code 4sender:i} and {@code i % 3} attachments {@code sender, number}. */
    private static EncodedPacket packet(int sender, int i) {
        byte[][] attachments = new byte[i % 3][];
        for (int a = 0; a < attachments.length; a++) {
            attachments[a] = new byte[] {(byte) sender, (byte) a};
        }
        return TestEngine.binary(sender + ":" + i, attachments);
    }

    private static void assertInOrder(List<String> frames) {
        int[] next = new int[THREADS];
        int at = 0;
        while (at < frames.size()) {
            String head = frames.get(at++);
            int sender = head.charAt(1) - '0';
            assertThat(head).isEqualTo("4" + sender + ":" + next[sender]);
            for (int a = 0; a < next[sender] % 3; a++) {
                assertThat(frames.get(at++)).isEqualTo("<0" + sender + " 0" + a + ">");
            }
            next[sender]++;
        }
        assertThat(next).containsOnly(PACKETS);
    }
}
