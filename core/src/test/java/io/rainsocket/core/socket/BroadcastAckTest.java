package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastTimeoutException;
import io.rainsocket.Namespace;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** The application asks many clients at once. */
class BroadcastAckTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");
    private final FakeWebSocket first = server.in("/chat");
    private final FakeWebSocket second = server.in("/chat");

    private CompletableFuture<List<Arguments>> ask() {
        return namespace.timeout(SECOND).emitWithAck("ask", 1).toCompletableFuture();
    }

    private static List<String> texts(List<Arguments> answers) {
        return answers.stream().map(answer -> answer.get(0, String.class)).toList();
    }

    private static List<String> partial(CompletableFuture<List<Arguments>> answers) {
        BroadcastTimeoutException[] timeout = new BroadcastTimeoutException[1];
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(answers::join)
                .havingCause()
                .isInstanceOfSatisfying(BroadcastTimeoutException.class, cause -> timeout[0] = cause)
                .withMessageStartingWith("RS-0117");
        return texts(timeout[0].responses());
    }

    private int waiting() {
        return ((NamespaceSocket) chat.socket(0)).pendingAcks().size()
                + ((NamespaceSocket) chat.socket(1)).pendingAcks().size();
    }

    @Test
    void allAnswersComeInTheirOrder() {
        int timers = server.timer.waiting();
        var answers = ask();
        assertThat(first.sent()).containsExactly("42/chat,0[\"ask\",1]");
        assertThat(second.sent()).containsExactly("42/chat,0[\"ask\",1]");

        second.receive("43/chat,0[\"two\"]");
        assertThat(answers).isNotDone();
        first.receive("43/chat,0[\"one\"]");

        assertThat(texts(answers.join())).containsExactly("two", "one");
        assertThat(waiting()).isZero();
        assertThat(server.timer.waiting()).isEqualTo(timers);
    }

    @Test
    void whenTimeIsUpThoseThatCameAreThere() {
        int timers = server.timer.waiting();
        var answers = ask();
        second.receive("43/chat,0[\"two\"]");

        server.timer.advance(999);
        assertThat(answers).isNotDone();
        server.timer.advance(1);

        assertThat(partial(answers)).containsExactly("two");
        assertThat(waiting()).isZero();
        assertThat(server.timer.waiting()).isEqualTo(timers);
        first.receive("43/chat,0[\"late\"]");
        assertThat(first.isClosed()).isFalse();
    }

    @Test
    void nobodyAnswersAtOnce() {
        int timers = server.timer.waiting();

        assertThat(namespace.to("nobody").timeout(SECOND).emitWithAck("ask")).isCompletedWithValue(List.of());
        assertThat(server.timer.waiting()).isEqualTo(timers);
    }

    @Test
    void whoeverLeavesMeanwhileHasNotAnswered() {
        var answers = ask();
        first.receive("43/chat,0[\"one\"]");
        second.session().closed(second);
        assertThat(waiting()).isZero();
        server.timer.advance(1000);

        assertThat(partial(answers)).containsExactly("one");
    }

    @Test
    void whoeverAnswersTwiceCountsOnce() {
        var answers = ask();
        first.receive("43/chat,0[\"one\"]");
        first.receive("43/chat,0[\"one\"]");

        assertThat(answers).isNotDone();
    }

    @Test
    void questionsToOneAndToAllHaveDifferentIds() {
        var one = chat.socket(0).emitWithAck("one").toCompletableFuture();
        var all = ask();
        var other = chat.socket(1).emitWithAck("other").toCompletableFuture();
        assertThat(first.sent()).containsExactly("42/chat,0[\"one\"]", "42/chat,1[\"ask\",1]");
        assertThat(second.sent()).containsExactly("42/chat,1[\"ask\",1]", "42/chat,2[\"other\"]");

        first.receive("43/chat,1[\"all 1\"]");
        second.receive("43/chat,1[\"all 2\"]");
        second.receive("43/chat,2[\"other\"]");
        first.receive("43/chat,0[\"one\"]");

        assertThat(texts(all.join())).containsExactly("all 1", "all 2");
        assertThat(one.join().get(0, String.class)).isEqualTo("one");
        assertThat(other.join().get(0, String.class)).isEqualTo("other");
    }

    @Test
    void aLimitIsNeeded() {
        assertThatIllegalStateException()
                .isThrownBy(() -> namespace.emitWithAck("ask"))
                .withMessageStartingWith("RS-0112");
    }
}
