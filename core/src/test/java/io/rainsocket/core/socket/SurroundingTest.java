package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.ConnectRefusedException;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The layer above surrounds what the application has registered on sockets, and hears when nothing is called for one any more. */
class SurroundingTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat").surrounding();

    @Test
    void listenersAndMiddlewaresAreSurrounded() {
        chat.onConnect(socket -> socket.on("hello", event -> chat.log().add("listener"))
                .onAny(event -> chat.log().add("any"))
                .onAnyOutgoing(event -> chat.log().add("outgoing"))
                .use(event -> {
                    chat.log().add("middleware");
                    return null;
                })
                .onDisconnecting(reason -> chat.log().add("disconnecting")));
        FakeWebSocket client = server.shared();

        client.receive("40/chat,");
        client.receive("42/chat,[\"hello\"]");
        chat.socket(0).emit("news");
        client.receive("41/chat,");

        assertThat(chat.log())
                .containsExactly(
                        "s1 connect",
                        "s1 begin",
                        "any",
                        "s1 end",
                        "s1 begin",
                        "middleware",
                        "s1 end",
                        "s1 begin",
                        "listener",
                        "s1 end",
                        "s1 begin",
                        "outgoing",
                        "s1 end",
                        "s1 begin",
                        "disconnecting",
                        "s1 end",
                        "s1 client namespace disconnect",
                        "s1 gone");
    }

    @Test
    void whoIsRefusedIsGone() {
        chat.guardedBy(socket -> {
            throw new ConnectRefusedException("no");
        });

        server.shared().receive("40/chat,");

        assertThat(chat.log()).containsExactly("s1 gone");
    }

    @Test
    void whoLeavesWhileItIsDecidedIsGoneAfterwards() {
        CompletableFuture<Void> decision = new CompletableFuture<>();
        chat.guardedBy(socket -> decision);
        FakeWebSocket client = server.shared();
        client.receive("40/chat,");

        client.session().closed(client);
        assertThat(chat.log()).isEmpty();
        decision.complete(null);

        assertThat(chat.log()).containsExactly("s1 gone");
    }

    @Test
    void theLastHandlerIsWaitedFor() {
        CompletableFuture<Void> farewell = new CompletableFuture<>();
        chat.onDisconnect(socket -> farewell);
        FakeWebSocket client = server.shared();
        client.receive("40/chat,");

        client.receive("41/chat,");
        assertThat(chat.log()).doesNotContain("s1 gone");
        farewell.complete(null);

        assertThat(chat.log()).endsWith("s1 gone");
    }
}
