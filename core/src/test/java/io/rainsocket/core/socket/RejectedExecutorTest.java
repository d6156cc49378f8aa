package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The application's executor has stopped before its sockets, as it may happen at undeploy. */
class RejectedExecutorTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat").on("x", event -> {});
    private boolean stopped;

    static Stream<RuntimeException> refusals() {
        return Stream.of(new RejectedExecutionException("stopped"), new IllegalStateException("undeployed"));
    }

    private Executor stoppable(RuntimeException refusal) {
        return task -> {
            if (stopped) {
                throw refusal;
            }
            task.run();
        };
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void eventsAndTheEndAreStillHandledInOrder(RuntimeException refusal) {
        FakeWebSocket client = server.in("/chat", stoppable(refusal));
        stopped = true;

        client.receive("42/chat,[\"x\"]");
        client.session().closed(client);

        assertThat(chat.log()).containsExactly("s1 connect", "s1 x", "s1 transport close");
        assertThat(((NamespaceSocket) chat.socket(0)).ended()).isCompleted();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whoeverWaitsForAnAcknowledgementIsNotForgotten(RuntimeException refusal) {
        FakeWebSocket client = server.in("/chat", stoppable(refusal));
        var answered = chat.socket(0).emitWithAck("a").toCompletableFuture();
        var timedOut =
                chat.socket(0).timeout(Duration.ofMillis(5)).emitWithAck("b").toCompletableFuture();
        var released = chat.socket(0).emitWithAck("c").toCompletableFuture();
        stopped = true;

        client.receive("43/chat,0[]");
        server.timer.advance(5);
        client.receive("41/chat,");

        assertThat(answered).isCompleted();
        assertThat(timedOut).isCompletedExceptionally();
        assertThat(released).isCompletedExceptionally();
    }
}
