package io.rainsocket.cdi.acks;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.Event;
import io.rainsocket.OnEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeAck;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.LogRecords;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client learns of failures, and what the log says. */
class FailuresTest {

    private static final String INTERNAL = "{\"error\":{\"type\":\"internal\"}}";

    /** Something that JSON-B has no way to write. */
    static class Unwritable {
        public Object getValue() {
            throw new IllegalStateException("secret");
        }
    }

    /** Fails with an Error, and not with an exception, when it is written. */
    static class Endless {
        public Object getValue() {
            throw new StackOverflowError("secret");
        }
    }

    @Channel("chat")
    @Singleton
    static class Chat {
        private final CompletableFuture<String> stage = new CompletableFuture<>();
        private boolean called;

        @OnEvent("argument")
        void argument(String text, int number) {
            called = true;
        }

        @OnEvent("late-argument")
        void lateArgument(Event event) {
            event.arguments().get(0, int.class);
        }

        @OnEvent("internal")
        String internal() throws Exception {
            throw new Exception("secret");
        }

        @OnEvent("error")
        void error() {
            throw new AssertionError("secret");
        }

        @OnEvent("client")
        String client() {
            throw new ClientException("full", "The room is full.");
        }

        @OnEvent("stage")
        CompletionStage<String> stage() {
            return stage.thenApply(String::trim);
        }

        @OnEvent("ack")
        void ack(Ack ack) {
            throw new IllegalStateException("secret");
        }

        @OnEvent("endless")
        Object endless() {
            return new Endless();
        }

        @OnEvent("unwritable")
        Object unwritable() {
            return new Unwritable();
        }
    }

    private final LogRecords log = new LogRecords();
    private final Application application = Application.of(Chat.class);
    private final FakeClient client = application.client("/chat");
    private final Chat chat = application.get(Chat.class);

    @AfterEach
    void stop() {
        application.close();
        log.close();
    }

    @Test
    void anArgumentThatDoesNotFitIsTheClientsFault() {
        assertThat(client.ask("argument", "\"a\"", "\"b\"").sent())
                .containsExactly("{\"error\":{\"type\":\"argument\",\"index\":1}}");
        assertThat(chat.called).isFalse();
        LogRecord entry = log.records().get(0);
        assertThat(entry.getLevel()).isEqualTo(Level.INFO);
        assertThat(entry.getThrown()).isNull();
        assertThat(entry.getMessage())
                .isEqualTo(
                        "RS-0251 FailuresTest.Chat#argument(String, int) (event \"argument\", socket client-1) was sent what does"
                                + " not fit: argument 1 does not fit int");
    }

    @Test
    void theMethodMayBindArgumentsItself() {
        assertThat(client.ask("late-argument", "{}").sent())
                .containsExactly("{\"error\":{\"type\":\"argument\",\"index\":0}}");
    }

    @Test
    void whatTheMethodThrowsStaysOnTheServer() {
        assertThat(client.ask("internal").sent()).containsExactly(INTERNAL);
        assertThat(client.ask("error").sent()).containsExactly(INTERNAL);
        assertThat(client.ask("ack").sent()).containsExactly(INTERNAL);
        assertThat(log.records()).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(entry.getThrown()).hasMessage("secret");
        });
        assertThat(log.records().get(0).getMessage())
                .isEqualTo("RS-0250 FailuresTest.Chat#internal() (event \"internal\", socket client-1) failed");
    }

    @Test
    void aClientExceptionIsForTheClient() {
        assertThat(client.ask("client").sent())
                .containsExactly("{\"error\":{\"type\":\"full\",\"message\":\"The room is full.\"}}");
        assertThat(log.records()).extracting(LogRecord::getLevel).containsExactly(Level.FINE);
    }

    @Test
    void aStageThatFailsIsUnwrapped() {
        FakeAck ack = client.ask("stage");
        chat.stage.completeExceptionally(new ClientException("late", "Too late."));
        assertThat(ack.sent()).containsExactly("{\"error\":{\"type\":\"late\",\"message\":\"Too late.\"}}");
        assertThat(ack.stage().toCompletableFuture()).isCompleted();
    }

    @Test
    void aValueThatCannotBeWrittenIsAFailure() {
        assertThat(client.ask("unwritable").sent()).containsExactly(INTERNAL);
        assertThat(log.records()).hasSize(1);
    }

    @Test
    void anErrorWhileTheValueIsWrittenIsAFailureToo() {
        assertThat(client.ask("endless").sent()).containsExactly(INTERNAL);
        assertThat(log.records()).hasSize(1);
    }

    @Test
    void whoDoesNotWaitLearnsNothing() {
        assertThat(client.tell("internal").sent()).isNull();
        assertThat(log.records()).hasSize(1);
    }
}
