package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Event;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Blocking handlers, handlers with stages and handlers on the reader's thread take turns, on real threads. */
class ConcurrentOrderTest {

    private static final int EVENTS = 5000;
    private static final String[] KINDS = {"blocking", "later", "now"};

    private final ExecutorService application = Executors.newFixedThreadPool(4);
    private final ExecutorService elsewhere = Executors.newFixedThreadPool(2);
    private final TestServer server = new TestServer();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger overlaps = new AtomicInteger();
    private final Queue<Integer> handled = new ConcurrentLinkedQueue<>();
    private final CountDownLatch gone = new CountDownLatch(1);

    @AfterEach
    void stop() {
        application.shutdownNow();
        elsewhere.shutdownNow();
    }

    private void enter(Event event) {
        if (running.getAndIncrement() > 0) {
            overlaps.incrementAndGet();
        }
        handled.add(event.arguments().get(0, int.class));
    }

    private CompletionStage<?> later(Event event) {
        enter(event);
        return CompletableFuture.runAsync(running::decrementAndGet, elsewhere);
    }

    private void atOnce(Event event) {
        enter(event);
        running.decrementAndGet();
    }

    @RepeatedTest(10)
    void noEventOvertakesAnotherOrRunsBesideIt() throws Exception {
        server.on("/chat")
                .on("blocking", this::atOnce)
                .onLater("later", this::later)
                .onNonBlocking("now", this::atOnce)
                .onDisconnect(socket -> {
                    gone.countDown();
                    return null;
                });
        FakeWebSocket client = server.in("/chat", application);

        List<Integer> sent = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            client.receive("42/chat,[\"" + KINDS[(i / 7) % 3] + "\"," + i + "]");
            sent.add(i);
        }
        client.receive("41/chat,");

        assertThat(gone.await(30, TimeUnit.SECONDS)).as("the end is reached").isTrue();
        assertThat(overlaps).hasValue(0);
        assertThat(handled).containsExactlyElementsOf(sent);
    }
}
