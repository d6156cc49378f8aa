package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Backlog;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Handlers that are slower than their client: three events of a socket, or 100 bytes of a connection, may be unhandled. */
class OverloadTest {

    private static final String OVERLOAD = "[{\"error\":{\"type\":\"overload\"}}]";

    private final TestServer server = new TestServer(config -> config.backlog(
            Backlog.builder().maxInboundEvents(3).maxInboundBytes(100).build()));
    private final TestNamespace chat = server.on("/chat");
    private final ManualExecutor executor = new ManualExecutor();

    private FakeWebSocket client(String... namespaces) {
        FakeWebSocket client = server.shared(executor);
        for (String namespace : namespaces) {
            server.on(namespace).on("e", event -> event.ack().send("done"));
            client.receive("40" + namespace + ",");
        }
        executor.runAll();
        client.take();
        return client;
    }

    @Test
    void theEventThatFindsThePlacesTakenIsAnsweredAtOnce() {
        FakeWebSocket client = client("/chat");
        for (int i = 0; i < 5; i++) {
            client.receive("42/chat," + i + "[\"e\"]");
        }
        assertThat(client.take()).containsExactly("43/chat,3" + OVERLOAD, "43/chat,4" + OVERLOAD);

        executor.runAll();
        assertThat(client.take()).containsExactly("43/chat,0[\"done\"]", "43/chat,1[\"done\"]", "43/chat,2[\"done\"]");
        assertThat(chat.log()).hasSize(4);
    }

    @Test
    void whatWasHandledMakesRoom() {
        FakeWebSocket client = client("/chat");
        for (int i = 0; i < 20; i++) {
            client.receive("42/chat,[\"e\",\"" + "x".repeat(50) + "\"]");
            executor.runAll();
        }
        assertThat(Collections.frequency(chat.log(), "s1 e")).isEqualTo(20);
    }

    @Test
    void bytesCountForAllSocketsOfAConnection() {
        FakeWebSocket client = client("/chat", "/news");
        client.receive("42/chat,[\"e\",\"" + "x".repeat(200) + "\"]");
        client.receive("42/news,1[\"e\"]");
        assertThat(client.take()).containsExactly("43/news,1" + OVERLOAD);

        executor.runAll();
        client.receive("42/news,2[\"e\"]");
        executor.runAll();
        assertThat(client.take()).containsExactly("43/news,2[\"done\"]");
    }

    @Test
    void attachmentsCount() {
        FakeWebSocket client = client("/chat");
        client.receive("451-/chat,[\"e\",{\"_placeholder\":true,\"num\":0}]");
        client.receive(new int[100]);
        client.receive("42/chat,1[\"e\"]");

        assertThat(client.take()).containsExactly("43/chat,1" + OVERLOAD);
    }

    @Test
    void anEventWhoseStageIsPendingKeepsItsPlace() {
        FakeWebSocket client = client("/chat");
        CompletableFuture<Void> stage = new CompletableFuture<>();
        chat.onLater("later", event -> stage);
        for (int i = 0; i < 3; i++) {
            client.receive("42/chat,[\"later\"]");
        }
        executor.runAll();
        client.receive("42/chat,1[\"e\"]");
        assertThat(client.take()).containsExactly("43/chat,1" + OVERLOAD);

        stage.complete(null);
        executor.runAll();
        client.receive("42/chat,2[\"e\"]");
        executor.runAll();
        assertThat(client.take()).containsExactly("43/chat,2[\"done\"]");
    }

    @Test
    void concurrentHandlersKeepTheirPlaceAsWell() {
        FakeWebSocket client = client("/chat");
        CompletableFuture<Void> stage = new CompletableFuture<>();
        chat.onConcurrent("side", event -> stage);
        for (int i = 0; i < 3; i++) {
            client.receive("42/chat,[\"side\"]");
        }
        executor.runAll();
        client.receive("42/chat,1[\"e\"]");
        assertThat(client.take()).containsExactly("43/chat,1" + OVERLOAD);

        stage.complete(null);
        client.receive("42/chat,2[\"e\"]");
        executor.runAll();
        assertThat(client.take()).containsExactly("43/chat,2[\"done\"]");
    }

    @Test
    void itIsLogged() {
        try (LogRecorder log = new LogRecorder(Client.class)) {
            FakeWebSocket client = client("/chat");
            for (int i = 0; i < 50; i++) {
                client.receive("42/chat,[\"e\"]");
            }
            assertThat(log.messages()).singleElement().asString().startsWith("RS-0150");
        }
    }
}
