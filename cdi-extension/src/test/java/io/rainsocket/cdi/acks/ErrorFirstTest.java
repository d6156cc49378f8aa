package io.rainsocket.cdi.acks;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Ack;
import io.rainsocket.AckStyle;
import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.OnEvent;
import io.rainsocket.OnServerEvent;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeAck;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.LogRecords;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Acknowledgements as RAIN and Node.js have them: the error first, then the value. */
class ErrorFirstTest {

    @Channel(value = "rain", acks = AckStyle.ERROR_FIRST)
    @Singleton
    static class Rain {
        private final CompletableFuture<Object> stage = new CompletableFuture<>();

        @OnEvent("value")
        int value() {
            return 5;
        }

        @OnEvent("nothing")
        void nothing() {
            // acknowledged all the same
        }

        @OnEvent("later")
        CompletionStage<Object> later() {
            return stage;
        }

        @OnEvent("ack")
        void ack(Ack ack, boolean fail) {
            if (fail) {
                throw new IllegalStateException("secret");
            }
            ack.send(null, "written", "by hand");
        }

        @OnEvent("number")
        int number(int number) {
            return number;
        }

        @OnEvent("refuse")
        void refuse() {
            throw new ClientException("full", "The room is full.");
        }

        @OnServerEvent("count")
        int count() {
            return 1;
        }
    }

    /** Says nothing of acknowledgements. */
    @Channel("rain")
    static class Another {
        @OnEvent("other")
        String other() {
            return "other";
        }
    }

    private final LogRecords log = new LogRecords();
    private final Application application = Application.of(Rain.class, Another.class);
    private final FakeClient client = application.client("/rain");

    @AfterEach
    void stop() {
        application.close();
        log.close();
    }

    @Test
    void resultsStandSecond() {
        assertThat(client.ask("value").sent()).containsExactly("null", "5");
        assertThat(client.ask("nothing").sent()).containsExactly("null");
    }

    @Test
    void oneBeanSpeaksForTheChannel() {
        assertThat(client.ask("other").sent()).containsExactly("null", "\"other\"");
        assertThat(application.handlers().get("/rain").acks()).isEqualTo(AckStyle.ERROR_FIRST);
    }

    @Test
    void resultsOfStages() {
        FakeAck ack = client.ask("later");
        application.get(Rain.class).stage.complete("late");
        assertThat(ack.sent()).containsExactly("null", "\"late\"");
    }

    @Test
    void failuresOfStages() {
        FakeAck ack = client.ask("later");
        application.get(Rain.class).stage.completeExceptionally(new IllegalStateException("secret"));
        assertThat(ack.sent()).containsExactly("{\"type\":\"internal\"}");
    }

    @Test
    void anAckSendsWhatItIsGivenAndFailuresAreErrorsAllTheSame() {
        assertThat(client.ask("ack", "false").sent()).containsExactly("null", "\"written\"", "\"by hand\"");
        assertThat(client.ask("ack", "true").sent()).containsExactly("{\"type\":\"internal\"}");
    }

    @Test
    void failures() {
        assertThat(client.ask("number", "{}").sent()).containsExactly("{\"type\":\"argument\",\"index\":0}");
        assertThat(client.ask("refuse").sent())
                .containsExactly("{\"type\":\"full\",\"message\":\"The room is full.\"}");
    }

    @Test
    void serversAmongThemselvesSpeakOfValues() {
        assertThat(client.fromServer("count").sent()).containsExactly("1");
    }
}
