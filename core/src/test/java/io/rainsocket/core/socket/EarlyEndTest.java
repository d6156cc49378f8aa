package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.engine.FakeWebSocket;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A connection that ends while its client joins a namespace. */
class EarlyEndTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    @Test
    void theSocketComesAndGoesInThatOrderAndIsGone() {
        FakeWebSocket[] clients = new FakeWebSocket[1];
        clients[0] = new FakeWebSocket(completion -> {
            // Lost in the middle of the CONNECT reply.
            completion.run();
            if (clients[0].sent().size() == 2) {
                clients[0].session().closed(clients[0]);
            }
        });
        server.open(clients[0]);

        clients[0].receive("40/chat,");

        assertThat(chat.log()).containsExactly("s1 connect", "s1 transport close");
        assertThat(server.namespace("/chat").sockets()).isEmpty();
    }

    @Test
    void noSocketStaysBehindWhateverComesFirst() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        for (int i = 0; i < 3000; i++) {
            FakeWebSocket client = server.shared();
            Future<?> breaking = other.submit(() -> {
                start.await();
                client.session().failed(client);
                return null;
            });
            start.await(10, TimeUnit.SECONDS);
            client.receive("40/chat,");
            breaking.get(10, TimeUnit.SECONDS);
        }

        assertThat(server.namespace("/chat").sockets()).isEmpty();
        assertThat(server.sessions()).isZero();
        assertThat(server.timer.waiting()).isZero();
        assertThat(chat.log().stream().filter(entry -> entry.endsWith("connect")))
                .hasSameSizeAs(chat.log().stream()
                        .filter(entry -> entry.endsWith("transport error"))
                        .toList());
    }
}
