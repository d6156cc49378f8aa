package io.rainsocket.cdi.acks;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.NonBlocking;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeAck;
import io.rainsocket.cdi.testing.FakeClient;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several beans handle one event: one of them at most answers, else all of them together. */
class SharedEventTest {

    @Channel("chat")
    @Priority(1)
    @Singleton
    static class First {
        private final CompletableFuture<Void> stage = new CompletableFuture<>();

        @OnEvent("answered")
        void answered() {
            throw new IllegalStateException("not the client's business");
        }

        @OnEvent("silent")
        CompletionStage<Void> silent() {
            return stage;
        }

        @NonBlocking
        @OnEvent("quick")
        void quick() {
            // only what it is declared to be matters
        }

        @OnEvent("slow")
        void slow() {
            // only what it is declared to be matters
        }
    }

    @Channel("chat")
    @Priority(2)
    @NonBlocking
    static class Second {
        @OnEvent("answered")
        String answered() {
            return "second";
        }

        @OnEvent("silent")
        void silent() {
            // has no answer
        }

        @OnEvent("quick")
        void quick() {
            // only what it is declared to be matters
        }

        @OnEvent("slow")
        void slow() {
            // only what it is declared to be matters
        }
    }

    private final Application application = Application.of(First.class, Second.class);
    private final FakeClient client = application.client("/chat");
    private final First first = application.get(First.class);

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void theOneWithAValueAnswers() {
        assertThat(client.ask("answered").sent()).containsExactly("\"second\"");
    }

    @Test
    void withoutAValueTheAnswerComesWhenAllAreDone() {
        FakeAck ack = client.ask("silent");
        assertThat(ack.sent()).isNull();
        first.stage.complete(null);
        assertThat(ack.sent()).isEmpty();
    }

    @Test
    void withoutAValueAFailureIsTheAnswer() {
        FakeAck ack = client.ask("silent");
        first.stage.completeExceptionally(new IllegalStateException("secret"));
        assertThat(ack.sent()).containsExactly("{\"error\":{\"type\":\"internal\"}}");
    }

    @Test
    void anEventIsNonBlockingIfAllItsHandlersAre() {
        assertThat(client.handlerOf("quick").nonBlocking()).isTrue();
        assertThat(client.handlerOf("slow").nonBlocking()).isFalse();
    }
}
