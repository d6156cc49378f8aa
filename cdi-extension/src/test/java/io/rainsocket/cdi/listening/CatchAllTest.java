package io.rainsocket.cdi.listening;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.Event;
import io.rainsocket.Handshake;
import io.rainsocket.Namespace;
import io.rainsocket.NonBlocking;
import io.rainsocket.OnAny;
import io.rainsocket.OnAnyOutgoing;
import io.rainsocket.OnEvent;
import io.rainsocket.OutgoingEvent;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.LogRecords;
import io.rainsocket.core.socket.NamespaceHandler;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** {@code @OnAny} and {@code @OnAnyOutgoing} methods hear of all events in both directions. */
class CatchAllTest {

    @Channel("chat")
    @Singleton
    @Priority(2)
    static class Log {
        private final List<Object> heard = new ArrayList<>();
        private final CompletableFuture<Void> written = new CompletableFuture<>();

        @OnAny
        CompletionStage<Void> received(
                Event event, Socket socket, Namespace namespace, Handshake handshake, Principal who) {
            heard.addAll(Arrays.asList(
                    event.name(), event.arguments().get(0, String.class), socket, namespace, handshake, who));
            return written;
        }

        @OnAnyOutgoing
        void sent(OutgoingEvent event, Socket socket, Namespace namespace, Handshake handshake, Principal who) {
            heard.addAll(Arrays.asList(
                    event.name(), event.arguments().get(0, String.class), socket, namespace, handshake, who));
        }
    }

    @Channel("chat")
    @Priority(1)
    static class Broken {
        @OnAny
        @NonBlocking
        void received() {
            throw new IllegalStateException("disk full");
        }

        @OnAnyOutgoing
        void sent() {
            throw new IllegalStateException("disk full");
        }
    }

    @Channel("fast")
    @NonBlocking
    static class Fast {
        @OnAny
        void received() {
            // only there to be non-blocking
        }
    }

    @Channel("plain")
    static class Plain {
        @OnEvent("x")
        void event() {
            // only there to be a channel
        }
    }

    @Channel("wrong")
    static class Wrong {
        @OnAny
        void acknowledge(Ack ack) {
            // never called
        }

        @OnAny
        void outgoing(OutgoingEvent event) {
            // never called
        }

        @OnAnyOutgoing
        void incoming(Event event) {
            // never called
        }

        @OnAnyOutgoing
        void argument(String first) {
            // never called
        }
    }

    @Test
    void theyHearOfWhatComesAndOfWhatGoes() {
        try (Application application = Application.of(Log.class)) {
            FakeClient client = application.client("/chat");
            CompletableFuture<?> stage = client.pass("in", "\"a\"").toCompletableFuture();
            assertThat(stage).isNotDone();
            application.get(Log.class).written.complete(null);
            assertThat(stage).isCompleted();
            client.sent("out", "\"b\"");
            assertThat(application.get(Log.class).heard)
                    .containsExactly(
                            "in",
                            "a",
                            client.socket(),
                            client.namespace(),
                            client.handshake(),
                            null,
                            "out",
                            "b",
                            client.socket(),
                            client.namespace(),
                            client.handshake(),
                            null);
        }
    }

    @Test
    void theFailureOfOneStopsNoOther() {
        try (Application application = Application.of(Log.class, Broken.class);
                LogRecords log = new LogRecords()) {
            FakeClient client = application.client("/chat");
            client.pass("in");
            client.sent("out");
            assertThat(application.get(Log.class).heard).contains("in", "out");
            assertThat(log.records())
                    .extracting(entry -> entry.getMessage())
                    .containsExactly(
                            "RS-0250 CatchAllTest.Broken#received() (@OnAny, socket client-1) failed",
                            "RS-0250 CatchAllTest.Broken#sent() (@OnAnyOutgoing, socket client-1) failed");
        }
    }

    @Test
    void theyMayRunOnTheReadersThreadIfNoneBlocks() {
        try (Application application = Application.of(Log.class, Broken.class, Fast.class)) {
            assertThat(application.handlers().get("/fast").anyHandler().nonBlocking())
                    .isTrue();
            assertThat(application.handlers().get("/chat").anyHandler().nonBlocking())
                    .isFalse();
        }
    }

    @Test
    void aChannelWithoutThemTellsNobody() {
        try (Application application = Application.of(Plain.class)) {
            NamespaceHandler plain = application.handlers().get("/plain");
            assertThat(plain.anyHandler()).isNull();
            assertThat(plain.outgoingHandler()).isNull();
        }
    }

    @Test
    void theyHaveNoArgumentsAndNoAnswer() {
        assertThat(Application.problemsOf(Wrong.class))
                .extracting(problem -> problem.substring(0, problem.indexOf(';')))
                .containsExactly(
                        "RS-0204 CatchAllTest.Wrong#acknowledge(Ack): found a parameter of the type Ack with @OnAny",
                        "RS-0204 CatchAllTest.Wrong#argument(String): found a parameter of the type String with"
                                + " @OnAnyOutgoing",
                        "RS-0204 CatchAllTest.Wrong#incoming(Event): found a parameter of the type Event with"
                                + " @OnAnyOutgoing",
                        "RS-0204 CatchAllTest.Wrong#outgoing(OutgoingEvent): found a parameter of the type OutgoingEvent"
                                + " with @OnAny");
    }
}
