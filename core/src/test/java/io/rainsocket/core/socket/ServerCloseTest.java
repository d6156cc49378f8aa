package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.rainsocket.core.engine.ManualExecutor;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ServerCloseTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final TestNamespace main = server.on("/");

    @Test
    void everySocketOfEveryNamespaceIsTold() {
        server.in("/chat");
        server.in("/chat");
        server.in("/");

        assertThat(server.server.close()).isCompleted();

        assertThat(chat.log()).contains("s1 server shutting down", "s2 server shutting down");
        assertThat(main.log()).containsExactly("s3 connect", "s3 server shutting down");
    }

    @Test
    void itIsDoneWhenTheApplicationHasHandledIt() {
        CompletableFuture<Void> farewell = new CompletableFuture<>();
        chat.onDisconnect(socket -> farewell);
        ManualExecutor executor = new ManualExecutor();
        server.in("/chat", executor);

        var closed = server.server.close().toCompletableFuture();
        executor.runAll();
        assertThat(closed).isNotDone();

        farewell.complete(null);
        executor.runAll();
        assertThat(closed).isCompleted();
    }

    @Test
    void anEmptyServerIsDoneAtOnce() {
        assertThat(server.server.close()).isCompleted();
    }

    @Test
    void thereIsOneNamespaceOfAName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> server.server.add("/chat", new TestNamespace()))
                .withMessage("RS-0108 the namespace /chat exists already");
        assertThat(server.namespace("/chat")).hasToString("Namespace[/chat]");
    }
}
