package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Namespace;
import io.rainsocket.RoomEvent;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Who listens hears how rooms come and go. */
class RoomEventsTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");
    private final List<String> events = new CopyOnWriteArrayList<>();

    private static String text(RoomEvent event) {
        return event.kind() + " " + event.room()
                + event.socketId().map(id -> " " + id).orElse("");
    }

    @Test
    void roomsComeWithTheFirstAndGoWithTheLast() {
        server.in("/chat");
        server.in("/chat");
        namespace.onRoomEvent(event -> events.add(text(event)));
        Socket first = chat.socket(0);
        first.join("a");
        chat.socket(1).join("a", "a");
        first.join("a");
        first.leave("a");
        first.leave("a");
        first.leave("unknown");
        chat.socket(1).leave("a");

        assertThat(events)
                .containsExactly("CREATE a", "JOIN a s1", "JOIN a s2", "LEAVE a s1", "LEAVE a s2", "DELETE a");
    }

    @Test
    void aSocketsOwnRoomIsOne() {
        namespace.onRoomEvent(event -> events.add(text(event)));
        FakeWebSocket client = server.in("/chat");
        chat.socket(0).join("a");
        client.session().closed(client);

        assertThat(events)
                .containsExactly(
                        "CREATE s1",
                        "JOIN s1 s1",
                        "CREATE a",
                        "JOIN a s1",
                        "LEAVE a s1",
                        "DELETE a",
                        "LEAVE s1 s1",
                        "DELETE s1");
    }

    @Test
    void aListenerMayChangeRoomsItself() {
        server.in("/chat");
        Socket socket = chat.socket(0);
        namespace.onRoomEvent(event -> {
            events.add(text(event));
            if (event.kind() == RoomEvent.Kind.JOIN && event.room().equals("a")) {
                socket.leave("a");
                socket.join("b");
            }
        });
        socket.join("a");

        assertThat(events).containsExactly("CREATE a", "JOIN a s1", "LEAVE a s1", "DELETE a", "CREATE b", "JOIN b s1");
        assertThat(socket.rooms()).containsExactlyInAnyOrder("s1", "b");
    }

    @Test
    void oneThatFailsHarmsNobody() {
        Logger logger = Logger.getLogger(RoomWatch.class.getName());
        logger.setLevel(Level.OFF);
        try {
            namespace.onRoomEvent(event -> {
                throw new IllegalStateException("no");
            });
            namespace.onRoomEvent(event -> events.add(text(event)));
            server.in("/chat");
            assertThat(events).containsExactly("CREATE s1", "JOIN s1 s1");
        } finally {
            logger.setLevel(null);
        }
    }

    @Test
    void theOrderIsThatOfWhatHappened() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            TestServer busy = new TestServer(config -> {}, Optional.empty(), "s", threads);
            TestNamespace rooms = busy.on("/chat");
            Queue<RoomEvent> seen = new ConcurrentLinkedQueue<>();
            busy.namespace("/chat").onRoomEvent(seen::add);
            List<Future<?>> movers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                busy.in("/chat");
                Socket socket = rooms.socket(i);
                movers.add(threads.submit(() -> {
                    for (int round = 0; round < 2000; round++) {
                        socket.join("a");
                        socket.leave("a");
                    }
                }));
            }
            for (Future<?> mover : movers) {
                mover.get(30, TimeUnit.SECONDS);
            }
            CountDownLatch told = new CountDownLatch(1);
            busy.namespace("/chat").onRoomEvent(event -> {
                if (event.room().equals("end")) {
                    told.countDown();
                }
            });
            rooms.socket(0).join("end");
            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();

            follow(seen);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Plays it back: a room is created before its first socket joins, and deleted behind the last. */
    private static void follow(Queue<RoomEvent> seen) {
        Map<String, Integer> sizes = new HashMap<>();
        for (RoomEvent event : List.copyOf(seen)) {
            Integer size = sizes.get(event.room());
            switch (event.kind()) {
                case CREATE -> {
                    assertThat(size).isNull();
                    sizes.put(event.room(), 0);
                }
                case JOIN -> sizes.put(event.room(), size + 1);
                case LEAVE -> sizes.put(event.room(), size - 1);
                case DELETE -> {
                    assertThat(size).isZero();
                    sizes.remove(event.room());
                }
            }
        }
        assertThat(sizes).doesNotContainKey("a");
    }
}
