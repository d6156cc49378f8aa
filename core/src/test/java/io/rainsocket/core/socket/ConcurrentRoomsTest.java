package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Threads of the application join and leave while clients come and go. */
class ConcurrentRoomsTest {

    private static final int ROUNDS = 2000;

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    @Test
    void aRoomThatIsJoinedDuringTheDisconnectionIsLeftAgain() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        for (int i = 0; i < ROUNDS; i++) {
            FakeWebSocket client = server.in("/chat");
            Socket socket = chat.socket(i);
            Future<?> joining = other.submit(() -> {
                start.await();
                socket.join("a", "b");
                socket.leave("a");
                socket.join("c");
                return null;
            });
            start.await(10, TimeUnit.SECONDS);
            client.receive("41/chat,");
            joining.get(10, TimeUnit.SECONDS);
        }

        assertThat(((ServerNamespace) server.namespace("/chat")).members().names())
                .isEmpty();
        assertThat(server.namespace("/chat").sockets()).isEmpty();
    }

    @Test
    void roomsThatEmptyWhileOthersJoinLoseNobody() throws Exception {
        server.in("/chat");
        server.in("/chat");
        Socket steady = chat.socket(0);
        Socket restless = chat.socket(1);
        Rooms rooms = ((ServerNamespace) server.namespace("/chat")).members();
        Future<?> moving = other.submit(() -> {
            for (int i = 0; i < 100 * ROUNDS; i++) {
                restless.join("room");
                restless.leave("room");
            }
        });

        for (int i = 0; i < ROUNDS; i++) {
            steady.join("room");
            assertThat(rooms.names()).contains("room");
            steady.leave("room");
        }
        moving.get(30, TimeUnit.SECONDS);

        assertThat(rooms.names()).isEmpty();
    }
}
