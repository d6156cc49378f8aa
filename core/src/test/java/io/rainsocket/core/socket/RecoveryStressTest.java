package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Namespace;
import io.rainsocket.Recovery;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients lose their connections and come back while others broadcast: each sees every event once, in the order of the offsets. */
class RecoveryStressTest {

    private static final int CLIENTS = 3;
    private static final int RETURNS = 400;
    private static final Pattern OFFSET = Pattern.compile("42/chat,\\[\"x\",\"(\\w+)\"]");
    private static final Pattern REPLY = Pattern.compile("40/chat,\\{\"sid\":\"(\\w+)\",\"pid\":\"(\\w+)\"}");

    private final TestServer server = new TestServer(
            config -> config.recovery(Recovery.of(Duration.ofMinutes(1)).withMiddlewares()));
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** The ids of those who are just let in. */
    private final Set<String> deciding = ConcurrentHashMap.newKeySet();

    private final AtomicBoolean done = new AtomicBoolean();
    private Namespace namespace;

    @AfterEach
    void stop() {
        done.set(true);
        threads.shutdownNow();
    }

    @Test
    void noEventIsLostOrDoubled() throws Exception {
        // Decided by another thread, so that the way in has a middle in which connections are lost.
        server.on("/chat").guardedBy(this::decide);
        namespace = server.namespace("/chat");
        server.shared(); // the engine of the endpoint exists before the threads look for it
        for (int i = 0; i < 2; i++) {
            threads.execute(this::broadcast);
        }
        List<Future<Integer>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(threads.submit(this::comeAndGo));
        }

        for (Future<Integer> client : clients) {
            assertThat(client.get(60, TimeUnit.SECONDS)).isPositive();
        }
        assertThat(namespace.sockets()).isEmpty();
    }

    private CompletionStage<?> decide(Socket socket) {
        CompletableFuture<Void> decision = new CompletableFuture<>();
        deciding.add(socket.id());
        threads.execute(() -> {
            decision.complete(null);
            deciding.remove(socket.id());
        });
        return decision;
    }

    private void broadcast() {
        while (!done.get()) {
            namespace.emit("x");
            namespace.asVolatile().emit("volatile");
            LockSupport.parkNanos(20_000); // the clients need the processors as well
        }
    }

    /** How many events it has got. */
    private int comeAndGo() {
        FakeWebSocket client = server.shared();
        client.receive("40/chat,");
        List<String> frames = framesUntilLost(client, 2, "");
        Matcher reply = REPLY.matcher(frames.get(0));
        assertThat(reply).matches();
        String id = reply.group(1);
        String pid = reply.group(2);
        await(() -> !deciding.contains(id));
        long first = frames.stream()
                .mapToLong(RecoveryStressTest::number)
                .filter(n -> n >= 0)
                .findFirst()
                .orElseThrow();
        long last = check(frames, first - 1, pid);
        for (int i = 0; i < RETURNS; i++) {
            FakeWebSocket back = server.returning("/chat", pid, Long.toString(last, 36));
            last = check(framesUntilLost(back, ThreadLocalRandom.current().nextInt(12), id), last, pid);
        }
        return (int) (last - first);
    }

    /** Waits for so many frames; what is written after the connection is lost does not count. */
    private List<String> framesUntilLost(FakeWebSocket client, int count, String id) {
        await(() -> events(client.sent()) >= count);
        client.session().failed(client);
        List<String> frames = List.copyOf(client.sent());
        // Whoever has just let it in is the one who gives it back: a real client is not faster.
        await(() -> !deciding.contains(id));
        return frames;
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(10_000);
        }
    }

    private static int events(List<String> frames) {
        return (int)
                frames.stream().filter(frame -> !frame.contains("volatile")).count();
    }

    private static long number(String frame) {
        Matcher event = OFFSET.matcher(frame);
        return event.matches() ? Long.parseLong(event.group(1), 36) : -1;
    }

    /** The offset of the last event. */
    private static long check(List<String> frames, long before, String pid) {
        long last = before;
        for (String frame : frames) {
            Matcher reply = REPLY.matcher(frame);
            if (reply.matches()) {
                assertThat(reply.group(2)).as("recovered").isEqualTo(pid);
            } else if (!frame.contains("volatile")) {
                assertThat(number(frame)).as(frame).isEqualTo(last + 1);
                last++;
            }
        }
        return last;
    }
}
