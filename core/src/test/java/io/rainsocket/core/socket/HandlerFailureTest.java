package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.ArgumentException;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the application throws is logged, and nothing else happens. */
class HandlerFailureTest {

    private final LogRecorder log = new LogRecorder();
    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat").on("x", event -> {});

    @AfterEach
    void stopRecording() {
        log.close();
    }

    private static <T> T fail() {
        throw new IllegalStateException("no");
    }

    private void assertLogged(String what, String failure) {
        assertThat(log.messages())
                .containsExactly(
                        "RS-0103 the handler of \"" + what + "\" failed, namespace /chat, socket s1: " + failure);
    }

    private void assertGoesOn(FakeWebSocket client) {
        client.receive("42/chat,[\"x\"]");
        assertThat(chat.log()).endsWith("s1 x");
        assertThat(client.isClosed()).isFalse();
        assertThat(client.sent()).isEmpty();
    }

    @Test
    void ofAnEventHandler() {
        chat.onLater("bad", event -> fail());
        FakeWebSocket client = server.in("/chat");

        client.receive("42/chat,7[\"bad\"]");

        assertLogged("bad", "java.lang.IllegalStateException: no");
        assertGoesOn(client);
    }

    @Test
    void ofAnEventHandlerAsAnError() {
        chat.onLater("bad", event -> {
            throw new ServiceConfigurationError("no");
        });
        FakeWebSocket client = server.in("/chat");

        client.receive("42/chat,[\"bad\"]");

        assertLogged("bad", "java.util.ServiceConfigurationError: no");
        assertGoesOn(client);
    }

    @Test
    void ofAnEventHandlerLater() {
        CompletableFuture<Void> later = new CompletableFuture<>();
        chat.onLater("bad", event -> later);
        FakeWebSocket client = server.in("/chat");
        client.receive("42/chat,[\"bad\"]");

        later.completeExceptionally(new IllegalStateException("no"));

        assertLogged("bad", "java.lang.IllegalStateException: no");
        assertGoesOn(client);
    }

    @Test
    void ofANonBlockingHandler() {
        chat.on("bad", true, event -> fail());
        FakeWebSocket client = server.in("/chat");

        client.receive("42/chat,[\"bad\"]");

        assertLogged("bad", "java.lang.IllegalStateException: no");
        assertGoesOn(client);
    }

    @Test
    void ofTheConnectHandler() {
        chat.onConnectLater(socket -> fail());

        FakeWebSocket client = server.in("/chat");

        assertLogged("connect", "java.lang.IllegalStateException: no");
        assertGoesOn(client);
    }

    @Test
    void ofTheDisconnectHandler() {
        chat.onDisconnect(socket -> fail());
        FakeWebSocket client = server.in("/chat");

        client.receive("41/chat,");

        assertLogged("disconnect", "java.lang.IllegalStateException: no");
        assertThat(((NamespaceSocket) chat.socket(0)).ended()).isCompleted();
    }

    @Test
    void ofAListenerAndTheOthersAreStillCalled() {
        FakeWebSocket client = server.in("/chat");
        chat.socket(0).on("y", event -> fail());
        chat.socket(0).on("y", event -> event.socket().emit("second"));

        client.receive("42/chat,[\"y\"]");

        assertLogged("y", "java.lang.IllegalStateException: no");
        assertThat(client.sent()).containsExactly("42/chat,[\"second\"]");
    }

    @Test
    void ofADisconnectListenerAndTheHandlerIsStillCalled() {
        FakeWebSocket client = server.in("/chat");
        chat.socket(0).onDisconnect(reason -> fail());

        client.receive("41/chat,");

        assertLogged("disconnect", "java.lang.IllegalStateException: no");
        assertThat(chat.log()).endsWith("s1 client namespace disconnect");
    }

    @Test
    void ofAnArgumentThatDoesNotFit() {
        chat.on("number", event -> event.arguments().get(1, int.class));
        FakeWebSocket client = server.in("/chat");

        client.receive("42/chat,[\"number\",1,\"two\"]");

        assertLogged("number", ArgumentException.class.getName() + ": RS-0101 argument 1 does not fit int");
        assertGoesOn(client);
    }
}
