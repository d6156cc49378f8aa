package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Namespace;
import io.rainsocket.Recovery;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whether the application is asked again when a client comes back. */
class ReturningMiddlewareTest {

    private static final Recovery MINUTE = Recovery.of(Duration.ofMinutes(1));

    private final List<Socket> asked = new ArrayList<>();

    private TestServer server(Recovery recovery) {
        TestServer server = new TestServer(config -> config.recovery(recovery));
        server.on("/chat").guardedBy(socket -> {
            asked.add(socket);
            return null;
        });
        FakeWebSocket client = server.in("/chat");
        server.namespace("/chat").emit("seen");
        client.session().failed(client);
        return server;
    }

    @Test
    void usuallyItIsNot() {
        TestServer server = server(MINUTE);
        server.returning("/chat", "s2", "0");

        assertThat(asked).hasSize(1);
        assertThat(server.on("/chat").socket(1).recovered()).isTrue();
    }

    @Test
    void aNewOneIsAlwaysAskedFor() {
        TestServer server = server(MINUTE);
        server.returning("/chat", "s2", "7");

        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).recovered()).isFalse();
    }

    @Test
    void itIsIfItWantsTo() {
        TestServer server = server(MINUTE.withMiddlewares());
        server.returning("/chat", "s2", "0");

        assertThat(asked).hasSize(2);
        assertThat(asked.get(1).recovered()).isTrue();
        assertThat(asked.get(1).id()).isEqualTo("s1");
        assertThat(server.on("/chat").socket(1)).isSameAs(asked.get(1));
    }

    @Test
    void itMayRefuse() {
        TestServer server = server(MINUTE.withMiddlewares());
        server.on("/chat").guardedBy(socket -> CompletableFuture.failedFuture(new ConnectRefusedException("no more")));
        Namespace namespace = server.namespace("/chat");

        assertThat(server.returning("/chat", "s2", "0").sent()).containsExactly("44/chat,{\"message\":\"no more\"}");
        assertThat(namespace.sockets()).isEmpty();
        assertThat(((ServerNamespace) namespace).members().leaving()).isEmpty();

        server.on("/chat").guardedBy(socket -> null);
        assertThat(server.returning("/chat", "s2", "0").sent())
                .containsExactly("40/chat,{\"sid\":\"s3\",\"pid\":\"s4\"}");
    }

    @Test
    void whatIsSentWhileItDecidesIsNotLost() {
        TestServer server = server(MINUTE.withMiddlewares());
        CompletableFuture<Void> decision = new CompletableFuture<>();
        server.on("/chat").guardedBy(socket -> decision);
        Namespace namespace = server.namespace("/chat");
        namespace.emit("one");
        FakeWebSocket back = server.returning("/chat", "s2", "0");
        namespace.emit("two");
        namespace.asVolatile().emit("not now");
        assertThat(back.sent()).isEmpty();

        decision.complete(null);

        assertThat(back.sent())
                .containsExactly(
                        "42/chat,[\"one\",\"1\"]",
                        "40/chat,{\"sid\":\"s1\",\"pid\":\"s2\"}",
                        "42/chat,[\"two\",\"2\"]");
    }

    @Test
    void aConnectionThatIsLostWhileItDecidesCanTryAgainAtOnce() {
        TestServer server = server(MINUTE.withMiddlewares());
        CompletableFuture<Void> decision = new CompletableFuture<>();
        server.on("/chat").guardedBy(socket -> decision);
        FakeWebSocket lost = server.returning("/chat", "s2", "0");
        server.namespace("/chat").emit("one");
        lost.session().failed(lost);

        FakeWebSocket back = server.returning("/chat", "s2", "0");
        decision.complete(null);

        assertThat(lost.sent()).isEmpty();
        assertThat(back.sent()).containsExactly("42/chat,[\"one\",\"1\"]", "40/chat,{\"sid\":\"s1\",\"pid\":\"s2\"}");
        assertThat(server.namespace("/chat").sockets()).hasSize(1);
        assertThat(server.on("/chat").log()).containsExactly("s1 connect", "s1 transport error", "s1 connect");
    }
}
