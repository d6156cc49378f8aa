package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A handler that never blocks runs on the reader's thread, unless something else must come first. */
class NonBlockingTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat").on("x", event -> {}).onNonBlocking("now", event -> event.ack()
            .send());
    private final ManualExecutor executor = new ManualExecutor();

    private FakeWebSocket client() {
        FakeWebSocket client = server.in("/chat", executor);
        executor.runAll();
        return client;
    }

    @Test
    void itNeedsNoOtherThread() {
        FakeWebSocket client = client();

        client.receive("42/chat,7[\"now\"]");

        assertThat(client.sent()).containsExactly("43/chat,7[]");
        assertThat(executor.waiting()).isZero();
    }

    @Test
    void itWaitsForWhatCameBefore() {
        FakeWebSocket client = client();
        client.receive("42/chat,[\"x\"]");
        client.receive("42/chat,7[\"now\"]");
        assertThat(client.sent()).isEmpty();

        executor.runAll();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 x", "s1 now");
    }

    @Test
    void itWaitsForTheConnection() {
        FakeWebSocket client = server.in("/chat", executor);
        client.receive("42/chat,7[\"now\"]");
        assertThat(client.sent()).isEmpty();

        executor.runAll();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 now");
    }

    @Test
    void whatComesAfterWaitsForItsStage() {
        CompletableFuture<Void> stage = new CompletableFuture<>();
        chat.on("later", true, event -> stage);
        FakeWebSocket client = client();
        client.receive("42/chat,[\"later\"]");
        client.receive("42/chat,7[\"now\"]");
        client.receive("42/chat,[\"x\"]");
        executor.runAll();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 later");

        stage.complete(null);
        assertThat(chat.log()).containsExactly("s1 connect", "s1 later");
        executor.runAll();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 later", "s1 now", "s1 x");
    }

    @Test
    void aListenerOfTheSocketMayBlockAndTakesItAlong() {
        FakeWebSocket client = client();
        chat.socket(0).on("now", event -> {});

        client.receive("42/chat,7[\"now\"]");
        assertThat(client.sent()).isEmpty();

        executor.runAll();
        assertThat(client.sent()).containsExactly("43/chat,7[]");
    }

    @Test
    void anEventThatNobodyHandlesTakesNoThread() {
        FakeWebSocket client = client();

        client.receive("42/chat,[\"what?\"]");

        assertThat(executor.waiting()).isZero();
        assertThat(client.isClosed()).isFalse();
    }
}
