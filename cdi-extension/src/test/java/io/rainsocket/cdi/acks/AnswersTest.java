package io.rainsocket.cdi.acks;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeAck;
import io.rainsocket.cdi.testing.FakeClient;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client gets that waits for an acknowledgement. */
class AnswersTest {

    @Channel("chat")
    @Singleton
    static class Chat {
        private final CompletableFuture<String> text = new CompletableFuture<>();
        private final CompletableFuture<Void> nothing = new CompletableFuture<>();
        private Ack kept;

        @OnEvent("value")
        List<Integer> value() {
            return List.of(1, 2);
        }

        @OnEvent("null")
        String nullValue() {
            return null;
        }

        @OnEvent("void")
        void noValue() {
            // the acknowledgement has no arguments
        }

        @OnEvent("stage")
        CompletionStage<String> stage() {
            return text;
        }

        @OnEvent("void-stage")
        CompletionStage<Void> voidStage() {
            return nothing;
        }

        @OnEvent("ack")
        void ack(Ack ack) {
            kept = ack;
        }
    }

    private final Application application = Application.of(Chat.class);
    private final FakeClient client = application.client("/chat");
    private final Chat chat = application.get(Chat.class);

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void aValueIsTheOnlyArgument() {
        assertThat(client.ask("value").sent()).containsExactly("[1,2]");
    }

    @Test
    void nullAndVoidAreNoArguments() {
        assertThat(client.ask("null").sent()).isEmpty();
        assertThat(client.ask("void").sent()).isEmpty();
    }

    @Test
    void aStageAnswersWhenItCompletes() {
        FakeAck ack = client.ask("stage");
        assertThat(ack.sent()).isNull();
        assertThat(ack.stage().toCompletableFuture()).isNotDone();
        chat.text.complete("done");
        assertThat(ack.sent()).containsExactly("\"done\"");
        assertThat(ack.stage().toCompletableFuture()).isCompleted();
    }

    @Test
    void aStageOfNothingAnswersWithoutArguments() {
        FakeAck ack = client.ask("void-stage");
        assertThat(ack.sent()).isNull();
        chat.nothing.complete(null);
        assertThat(ack.sent()).isEmpty();
        assertThat(ack.stage().toCompletableFuture()).isCompleted();
    }

    @Test
    void withAnAckParameterTheMethodAnswersWhenItLikes() {
        FakeAck ack = client.ask("ack");
        assertThat(ack.sent()).isNull();
        chat.kept.send("a", 1);
        assertThat(ack.sent()).containsExactly("\"a\"", "1");
    }

    @Test
    void whoDoesNotWaitGetsNothing() {
        assertThat(client.tell("value").sent()).isNull();
        assertThat(client.tell("void").sent()).isNull();
    }

    @Test
    void anEventThatNobodyHandlesHasNoHandler() {
        assertThat(client.handlerOf("unknown")).isNull();
    }
}
