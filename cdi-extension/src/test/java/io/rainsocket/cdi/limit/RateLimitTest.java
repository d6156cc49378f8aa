package io.rainsocket.cdi.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.AckStyle;
import io.rainsocket.BeforeEvent;
import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.DisconnectReason;
import io.rainsocket.MaxPayload;
import io.rainsocket.OnEvent;
import io.rainsocket.OnServerEvent;
import io.rainsocket.RateLimit;
import io.rainsocket.cdi.parameter.Invocation;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.LogRecords;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events that are too many or too large. */
class RateLimitTest {

    private static final int DAY = 86_400;

    @Channel("chat")
    @Singleton
    static class Chat {
        private int calls;

        @OnEvent("twice")
        @RateLimit(events = 2, seconds = DAY)
        int twice() {
            return ++calls;
        }

        @OnEvent("short")
        @MaxPayload(10)
        String shortText(String text) {
            return text;
        }

        @OnEvent("free")
        void free(String text) {
            calls++;
        }
    }

    @Channel(value = "rain", acks = AckStyle.ERROR_FIRST)
    @RateLimit(events = 3, seconds = DAY)
    @MaxPayload(10)
    static class Rain {
        @OnEvent("one")
        @RateLimit(events = 1, seconds = DAY)
        void one() {
            // counted only
        }

        @OnEvent("two")
        void two(String text) {
            // counted only
        }

        @OnEvent("large")
        @MaxPayload(100)
        void large(String text) {
            // measured only
        }
    }

    @Channel("wrong")
    static class Wrong {
        @OnEvent("none")
        @RateLimit(events = 0)
        void none() {
            // never called
        }

        @OnEvent("long")
        @RateLimit(events = 1, seconds = DAY + 1)
        @MaxPayload(0)
        void tooLong() {
            // never called
        }

        @BeforeEvent
        @RateLimit(events = 1)
        void guard() {
            // never called
        }

        @OnServerEvent("server")
        @MaxPayload(1)
        void server() {
            // never called
        }
    }

    private final LogRecords log = new LogRecords(RateCheck.class);
    private final LogRecords failures = new LogRecords();
    private final Application application = Application.of(Chat.class, Rain.class);
    private final FakeClient client = application.client("/chat");

    @AfterEach
    void stop() {
        application.close();
        log.close();
        failures.close();
    }

    @Test
    void whatIsTooMuchIsNotHandled() {
        client.ask("twice");
        client.ask("twice");
        assertThat(client.ask("twice").sent())
                .singleElement()
                .asString()
                .matches("\\{\"error\":\\{\"type\":\"rate_limit\",\"retryAfter\":4\\d{7}}}");
        assertThat(application.get(Chat.class).calls).isEqualTo(2);
    }

    @Test
    void eachSocketHasItsOwn() {
        client.ask("twice");
        client.ask("twice");
        assertThat(application.client("/chat").ask("twice").sent()).containsExactly("3");
        for (int i = 0; i < 5; i++) {
            client.ask("free", "\"\"");
        }
        assertThat(application.get(Chat.class).calls).isEqualTo(8);
    }

    @Test
    void theLimitOfAChannelIsForAllOfItsEvents() {
        FakeClient rain = application.client("/rain");
        assertThat(rain.ask("one").sent()).containsExactly("null");
        assertThat(rain.ask("one").sent()).asString().contains("rate_limit");
        assertThat(rain.ask("two").sent()).containsExactly("null");
        assertThat(rain.ask("two").sent()).containsExactly("null");
        assertThat(rain.ask("two").sent())
                .singleElement()
                .asString()
                .startsWith("{\"type\":\"rate_limit\",\"retryAfter\":");
    }

    @Test
    void aFloodIsOneLineInTheLog() {
        for (int i = 0; i < 100; i++) {
            client.tell("twice");
        }
        assertThat(log.records()).singleElement().satisfies(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.INFO);
            assertThat(entry.getMessage())
                    .startsWith("RS-0261 socket client-1 sends more than the 2 events in 86400 seconds that"
                            + " RateLimitTest.Chat#twice() takes");
        });
        assertThat(failures.records()).allSatisfy(entry -> {
            assertThat(entry.getLevel()).isEqualTo(Level.FINE);
            assertThat(entry.getThrown().getStackTrace()).isEmpty();
        });
    }

    @Test
    void whatIsTooLargeIsNotHandled() {
        assertThat(client.ask("short", "\"a\"").sent()).containsExactly("\"a\"");
        assertThat(client.ask("short", "\"0123456789\"").sent())
                .containsExactly("{\"error\":{\"type\":\"payload\",\"max\":10}}");
    }

    @Test
    void aMethodsOwnSizeCountsInsteadOfTheChannels() {
        FakeClient rain = application.client("/rain");
        assertThat(rain.ask("two", "\"0123456789\"").sent()).containsExactly("{\"type\":\"payload\",\"max\":10}");
        assertThat(rain.ask("large", "\"0123456789\"").sent()).containsExactly("null");
    }

    @Test
    void theTimeToWaitIsRoundedUpAndPasses() throws Exception {
        AtomicLong clock = new AtomicLong();
        RateLimit limit = Chat.class.getDeclaredMethod("twice").getAnnotation(RateLimit.class);
        RateCheck check = new RateCheck(limit, "Chat#twice()", clock::get);
        Invocation invocation = Invocation.connect(client.socket());
        check.check(invocation);
        check.check(invocation);
        clock.set(1);
        assertThatThrownBy(() -> check.check(invocation))
                .isInstanceOfSatisfying(ClientException.class, refused -> assertThat(refused.details())
                        .isEqualTo(Map.of("retryAfter", DAY * 500L)));
        clock.set(Duration.ofHours(12).toNanos());
        check.check(invocation);
        assertThatThrownBy(() -> check.check(invocation)).isInstanceOf(ClientException.class);
    }

    @Test
    void whoHasLeftIsForgotten() throws Exception {
        RateLimit limit = Chat.class.getDeclaredMethod("twice").getAnnotation(RateLimit.class);
        RateCheck check = new RateCheck(limit, "Chat#twice()");
        check.check(Invocation.connect(client.socket()));
        assertThat(check.size()).isEqualTo(1);
        client.disconnect(DisconnectReason.TRANSPORT_CLOSE);
        assertThat(check.size()).isZero();
    }

    @Test
    void mistakesFailTheDeployment() {
        List<String> problems = Application.problemsOf(Wrong.class);
        assertThat(problems)
                .extracting(problem -> problem.substring(0, "RS-0000".length()))
                .containsExactlyInAnyOrder("RS-0260", "RS-0260", "RS-0260", "RS-0259", "RS-0259");
    }
}
