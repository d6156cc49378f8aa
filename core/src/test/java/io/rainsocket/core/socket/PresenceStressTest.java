package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Caller;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Users come and go by many threads at once; each coming and going is told once, in turns. */
class PresenceStressTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 200;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final Map<String, List<Boolean>> told = new ConcurrentHashMap<>();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static void inTurns(List<Boolean> presence) {
        for (int i = 0; i < presence.size(); i++) {
            assertThat(presence.get(i)).isEqualTo(i % 2 == 0);
        }
        assertThat(presence).hasSizeGreaterThan(1);
        assertThat(presence.size() % 2).isZero();
    }

    @Test
    void countsComeAndGoInTurns() throws Exception {
        Serial serial = new Serial(threads);
        Users users = new Users(serial);
        users.add((user, online) -> told.computeIfAbsent(user, first -> new CopyOnWriteArrayList<>())
                .add(online));
        run(thread -> {
            for (int i = 0; i < 10 * ROUNDS; i++) {
                users.enter("alice");
                users.tell();
                users.leave("alice");
                users.tell();
            }
        });
        serial.execute(() -> told.put("end", List.of()));
        await("end");

        assertThat(users.names()).isEmpty();
        inTurns(told.get("alice"));
    }

    @Test
    void socketsThatAuthenticateWhileTheyLeaveLeaveNothingBehind() throws Exception {
        server.server.onPresence((user, online) -> told.computeIfAbsent(user, first -> new CopyOnWriteArrayList<>())
                .add(online));
        for (int round = 0; round < ROUNDS; round++) {
            FakeWebSocket client = server.in("/chat");
            Socket socket = chat.socket(round);
            run(thread -> {
                if (thread == 0) {
                    client.receive("41/chat,");
                } else {
                    socket.authenticate(Caller.of("user" + thread % 3));
                }
            });
        }

        assertThat(server.server.users()).isEmpty();
        assertThat(((ServerNamespace) server.namespace("/chat")).members().names())
                .isEmpty();
        told.values().forEach(PresenceStressTest::inTurns);
    }

    private interface Work {
        void of(int thread);
    }

    private void run(Work work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            running.add(threads.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                work.of(thread);
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get(30, TimeUnit.SECONDS);
        }
    }

    private void await(String key) throws Exception {
        threads.submit(() -> {
                    while (!told.containsKey(key)) {
                        Thread.onSpinWait();
                    }
                })
                .get(10, TimeUnit.SECONDS);
    }
}
