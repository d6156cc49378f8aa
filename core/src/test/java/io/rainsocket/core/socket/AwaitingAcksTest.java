package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rainsocket.AckTimeoutException;
import io.rainsocket.Arguments;
import io.rainsocket.Socket;
import io.rainsocket.SocketClosedException;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The application asks, the client acknowledges. */
class AwaitingAcksTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final FakeWebSocket client = server.in("/chat");
    private final NamespaceSocket socket = (NamespaceSocket) chat.socket(0);

    private static CompletableFuture<Arguments> ask(Socket socket, String event) {
        return socket.emitWithAck(event, "x").toCompletableFuture();
    }

    @Test
    void theAnswerBelongsToItsQuestion() {
        CompletableFuture<Arguments> first = ask(socket, "first");
        CompletableFuture<Arguments> second = ask(socket, "second");
        assertThat(client.sent()).containsExactly("42/chat,0[\"first\",\"x\"]", "42/chat,1[\"second\",\"x\"]");

        client.receive("43/chat,1[\"two\",2]");

        assertThat(first).isNotDone();
        assertThat(second.join().size()).isEqualTo(2);
        assertThat(second.join().get(1, int.class)).isEqualTo(2);
        assertThat(second.join().get(2, String.class)).isNull();
    }

    @Test
    void theFirstArgumentCanBeAskedForByItsType() {
        var answer = socket.emitWithAck(String.class, "ask").toCompletableFuture();

        client.receive("43/chat,0[\"fine\"]");

        assertThat(answer).isCompletedWithValue("fine");
    }

    @Test
    void anAnswerThatIsDoubledOrWasNeverAskedForIsIgnored() {
        CompletableFuture<Arguments> answer = ask(socket, "ask");

        client.receive("43/chat,5[\"who?\"]");
        client.receive("43/chat,0[\"one\"]");
        client.receive("43/chat,0[\"two\"]");

        assertThat(answer.join().get(0, String.class)).isEqualTo("one");
        assertThat(client.isClosed()).isFalse();
    }

    @Test
    void theLimitIsKeptToTheMillisecond() {
        var answer = socket.timeout(Duration.ofMillis(100)).emitWithAck("ask").toCompletableFuture();

        server.timer.advance(99);
        assertThat(answer).isNotDone();

        server.timer.advance(1);
        assertThat(answer)
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(AckTimeoutException.class)
                .withMessage("RS-0104 the client did not acknowledge within 100 ms");
    }

    @Test
    void anAnswerAfterTheLimitIsIgnored() {
        var answer = socket.timeout(Duration.ofMillis(100)).emitWithAck("ask").toCompletableFuture();
        server.timer.advance(100);

        client.receive("43/chat,0[\"late\"]");

        assertThat(answer).isCompletedExceptionally();
        assertThat(client.isClosed()).isFalse();
    }

    @Test
    void anAnswerInTimeLeavesNothingBehind() {
        int waiting = server.timer.waiting();
        var answer = socket.timeout(Duration.ofMillis(100)).emitWithAck("ask").toCompletableFuture();

        client.receive("43/chat,0[]");

        assertThat(answer).isCompleted();
        assertThat(server.timer.waiting()).isEqualTo(waiting);
        assertThat(socket.pendingAcks().size()).isZero();
    }

    @Test
    void aStageThatTheApplicationCompletesItselfLeavesNothingBehind() {
        CompletableFuture<Arguments> answer = ask(socket, "ask");
        assertThat(socket.pendingAcks().size()).isEqualTo(1);

        answer.cancel(false);

        assertThat(socket.pendingAcks().size()).isZero();
    }

    @Test
    void whoeverWaitsIsReleasedAtTheEnd() {
        CompletableFuture<Arguments> answer = ask(socket, "ask");

        client.receive("41/chat,");

        assertThat(answer)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .havingCause()
                .isInstanceOf(SocketClosedException.class)
                .withMessage("RS-0105 the socket was disconnected before its client acknowledged");
        assertThat(socket.pendingAcks().size()).isZero();
    }

    @Test
    void whoeverAsksAfterTheEndIsReleasedAtOnce() {
        client.receive("41/chat,");
        client.take();

        CompletableFuture<Arguments> answer = ask(socket, "ask");

        assertThat(answer).isCompletedExceptionally();
        assertThat(client.sent()).isEmpty();
        assertThat(socket.pendingAcks().size()).isZero();
    }

    @Test
    void theApplicationGoesOnOnItsOwnThreadsWhateverTheOutcome() {
        ManualExecutor executor = new ManualExecutor();
        FakeWebSocket other = server.in("/chat", executor);
        executor.runAll();
        Socket waiting = chat.socket(1);
        CompletableFuture<Arguments> answered = ask(waiting, "a");
        var timedOut = waiting.timeout(Duration.ofMillis(10)).emitWithAck("b").toCompletableFuture();
        CompletableFuture<Arguments> released = ask(waiting, "c");

        other.receive("43/chat,0[]");
        server.timer.advance(10);
        other.receive("41/chat,");
        assertThat(answered).isNotDone();
        assertThat(timedOut).isNotDone();
        assertThat(released).isNotDone();

        executor.runAll();
        assertThat(answered).isCompleted();
        assertThat(timedOut).isCompletedExceptionally();
        assertThat(released).isCompletedExceptionally();
    }

    @Test
    void aHandlerMayWaitForAnAnswer() {
        chat.onLater("start", event -> event.socket().emitWithAck("question").thenAccept(answer -> event.ack()
                .send(answer.get(0, String.class))));

        client.receive("42/chat,7[\"start\"]");
        client.receive("43/chat,0[\"fine\"]");

        assertThat(client.sent()).containsExactly("42/chat,0[\"question\"]", "43/chat,7[\"fine\"]");
    }

    @Test
    void aLimitIsAtLeastAMillisecond() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> socket.timeout(Duration.ofNanos(1)))
                .withMessageStartingWith("RS-0107");
    }

    @Test
    void aLimitedEmitterEmitsWithoutAsking() {
        socket.timeout(Duration.ofSeconds(1)).timeout(Duration.ofSeconds(2)).emit("hello");

        assertThat(client.sent()).containsExactly("42/chat,[\"hello\"]");
    }
}
