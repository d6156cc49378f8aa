package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** One thread sends all the time; meanwhile the client polls a few times, then changes to the WebSocket. */
class UpgradeUnderLoadTest {

    private static final int PACKETS = 5000;

    private final TestEngine engine = new TestEngine(
            new EngineSettings(300, 200, 1000, 1000, Long.MAX_VALUE, Set.of("polling", "websocket"), true));
    private final ExecutorService sender = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        sender.shutdownNow();
    }

    @RepeatedTest(20)
    void nothingIsLostDoubledOrOvertaken() throws Exception {
        FakePolling polling = engine.polling();
        EngineSession session = polling.session();
        FakeWebSocket webSocket = new FakeWebSocket().attach(session);
        CyclicBarrier start = new CyclicBarrier(2);
        Future<?> sending = sender.submit(() -> {
            start.await();
            for (int i = 0; i < PACKETS; i++) {
                session.send(TestEngine.text(Integer.toString(i)));
            }
            return null;
        });
        start.await(10, TimeUnit.SECONDS);

        List<FakePolling.Poll> polls = new ArrayList<>();
        session.upgrade(webSocket);
        webSocket.receive("2probe");
        webSocket.take();
        for (int i = 0; i < 10; i++) {
            polls.add(polling.poll());
        }
        session.transport().release();
        webSocket.receive("5");
        sending.get(30, TimeUnit.SECONDS);

        assertThat(numbers(polls, webSocket)).containsExactlyElementsOf(expected());
        assertThat(webSocket.violations()).isEmpty();
    }

    private static List<String> numbers(List<FakePolling.Poll> polls, FakeWebSocket webSocket) {
        List<String> packets = new ArrayList<>();
        for (FakePolling.Poll poll : polls) {
            if (poll.body() != null) {
                packets.addAll(List.of(poll.body().split("\u001e")));
            }
        }
        packets.addAll(webSocket.sent());
        packets.removeIf(packet -> !packet.startsWith("4"));
        return packets;
    }

    private static List<String> expected() {
        List<String> packets = new ArrayList<>();
        for (int i = 0; i < PACKETS; i++) {
            packets.add("4" + i);
        }
        return packets;
    }
}
