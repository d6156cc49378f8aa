package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The events of a socket are handled in order, one at a time; a later one waits for the stage of the earlier one. */
class OrderTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat").on("x", event -> {}).on("y", event -> {});
    private final ManualExecutor executor = new ManualExecutor();

    @Test
    void theConnectionIsHandledBeforeTheFirstEvent() {
        FakeWebSocket client = server.in("/chat", executor);
        client.receive("42/chat,[\"x\"]");
        assertThat(chat.log()).isEmpty();

        executor.runAll();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 x");
    }

    @Test
    void eventsWaitForTheStageOfTheConnectHandler() {
        CompletableFuture<Void> connecting = new CompletableFuture<>();
        chat.onConnectLater(socket -> connecting);
        FakeWebSocket client = server.in("/chat");
        client.receive("42/chat,[\"x\"]");
        assertThat(chat.log()).containsExactly("s1 connect");

        connecting.complete(null);
        assertThat(chat.log()).containsExactly("s1 connect", "s1 x");
    }

    @Test
    void theNextEventWaitsForTheStageOfTheLast() {
        CompletableFuture<Void> later = new CompletableFuture<>();
        chat.onLater("later", event -> later);
        FakeWebSocket client = server.in("/chat");
        client.receive("42/chat,[\"later\"]");
        client.receive("42/chat,[\"x\"]");
        client.receive("42/chat,[\"y\"]");
        assertThat(chat.log()).containsExactly("s1 connect", "s1 later");

        later.complete(null);
        assertThat(chat.log()).containsExactly("s1 connect", "s1 later", "s1 x", "s1 y");
    }

    @Test
    void aStageThatFailsLetsTheNextEventIn() {
        CompletableFuture<Void> later = new CompletableFuture<>();
        chat.onLater("later", event -> later);
        FakeWebSocket client = server.in("/chat");
        client.receive("42/chat,[\"later\"]");
        client.receive("42/chat,[\"x\"]");

        try (LogRecorder log = new LogRecorder()) {
            later.completeExceptionally(new IllegalStateException("no"));
            assertThat(log.messages()).hasSize(1);
        }
        assertThat(chat.log()).endsWith("s1 later", "s1 x");
    }

    @Test
    void aSlowHandlerStopsNoOtherSocketNorTheHeartbeat() {
        chat.onLater("later", event -> new CompletableFuture<>());
        FakeWebSocket slow = server.in("/chat");
        FakeWebSocket quick = server.in("/chat");
        slow.receive("42/chat,[\"later\"]");

        quick.receive("42/chat,[\"x\"]");
        server.timer.advance(25_000);
        slow.receive("3");
        server.timer.advance(25_000);

        assertThat(chat.log()).endsWith("s1 later", "s2 x", "s2 ping timeout");
        assertThat(slow.sent()).containsExactly("2", "2");
    }

    @Test
    void theSameClientsSocketOfAnotherNamespaceDoesNotWaitEither() {
        TestNamespace other = server.on("/other").on("x", event -> {});
        chat.onLater("later", event -> new CompletableFuture<>());
        FakeWebSocket client = server.in("/chat");
        client.receive("40/other,");

        client.receive("42/chat,[\"later\"]");
        client.receive("42/other,[\"x\"]");

        assertThat(other.log()).containsExactly("s2 connect", "s2 x");
    }

    @Test
    void theEndIsHandledBehindTheEventsThatCameBefore() {
        FakeWebSocket client = server.in("/chat", executor);
        client.receive("42/chat,[\"x\"]");
        client.receive("42/chat,[\"y\"]");
        client.session().closed(client);
        assertThat(server.namespace("/chat").sockets()).isEmpty();

        executor.runAll();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 x", "s1 y", "s1 transport close");
    }

    @Test
    void aSocketThatTheApplicationDisconnectedIsNotListenedToAnyMore() {
        chat.on("leave", event -> event.socket().disconnect());
        FakeWebSocket client = server.in("/chat", executor);
        client.receive("42/chat,[\"leave\"]");
        client.receive("42/chat,[\"x\"]");

        executor.runAll();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 leave", "s1 server namespace disconnect");
    }

    @Test
    void aConnectionThatEndsBeforeItsSocketIsSeenIsSeenConnectAndDisconnect() {
        FakeWebSocket client = server.in("/chat", executor);
        client.session().closed(client);

        executor.runAll();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 transport close");
    }

    @Test
    void aBusySocketLetsOthersHaveTheThreadNowAndThen() {
        FakeWebSocket busy = server.in("/chat", executor);
        for (int i = 0; i < 1000; i++) {
            busy.receive("42/chat,[\"x\"]");
        }
        FakeWebSocket other = server.in("/chat", executor);
        other.receive("42/chat,[\"y\"]");

        executor.runAll();

        assertThat(chat.log()).hasSize(1003).containsOnlyOnce("s2 y");
        assertThat(chat.log().indexOf("s2 y")).isLessThan(100);
    }
}
