package io.rainsocket.cdi.definition;

import static io.rainsocket.cdi.testing.Application.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import jakarta.annotation.Priority;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Beans may share a channel as long as one of them at most answers an event. */
class ConflictsTest {

    @Channel("chat")
    @Priority(1)
    static class Answers {
        @OnEvent("x")
        int event() {
            return 1;
        }

        @OnEvent("y")
        int other() {
            return 1;
        }
    }

    @Channel("chat")
    @Priority(2)
    static class AnswersToo {
        @OnEvent("x")
        void event(Ack ack) {
            ack.send(2);
        }
    }

    @Channel("chat")
    @Priority(3)
    static class Listens {
        @OnEvent("x")
        void event() {
            // has no answer
        }

        @OnEvent("y")
        CompletionStage<Void> later() {
            return CompletableFuture.completedFuture(null);
        }
    }

    @Channel("Chat")
    @Priority(4)
    static class OtherCase {
        @OnEvent("z")
        void event() {
            // has no answer
        }
    }

    @Test
    void twoBeansCannotAnswerOneEvent() {
        assertThat(problemsOf(Answers.class, AnswersToo.class, Listens.class))
                .containsExactly("RS-0217 ConflictsTest.AnswersToo#event(Ack): found an answer to \"x\", which"
                        + " ConflictsTest.Answers#event() answers too; allowed: one method with a result or an Ack parameter for each"
                        + " event of a channel; write void in one of them");
    }

    @Test
    void beansMayShareAChannelAndItsEvents() {
        try (Application application = Application.of(Answers.class, Listens.class)) {
            assertThat(application.handlers()).containsOnlyKeys("/chat");
        }
    }

    @Test
    void twoChannelsDifferByMoreThanCase() {
        assertThat(problemsOf(Answers.class, OtherCase.class))
                .containsExactly(
                        "RS-0218 ConflictsTest.OtherCase: found the channel /Chat, and /chat of ConflictsTest.Answers;"
                                + " allowed: the same spelling everywhere; write one spelling, or two different names");
    }
}
