package io.rainsocket.cdi.middleware;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.BeforeEvent;
import io.rainsocket.Channel;
import io.rainsocket.ClientException;
import io.rainsocket.Event;
import io.rainsocket.Handshake;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeClient;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code @BeforeEvent} methods of a channel's beans decide which events are handled. */
class BeforeEventTest {

    private static final List<Object> ASKED = new ArrayList<>();
    private static CompletableFuture<Void> decision = new CompletableFuture<>();

    @RequestScoped
    static class PerRequest {
        String name() {
            return "scoped";
        }
    }

    @Channel("chat")
    @Priority(1)
    static class First {
        @BeforeEvent
        CompletionStage<Void> later(
                Event event, Socket socket, Namespace namespace, Handshake handshake, Principal who) {
            ASKED.addAll(List.of(event.name(), socket, namespace, handshake));
            return decision;
        }
    }

    @Channel("chat")
    @Priority(2)
    static class Second {
        @Inject
        PerRequest scope;

        @BeforeEvent
        void check(Event event) {
            ASKED.add(scope.name());
            if (event.name().equals("bad")) {
                throw new ClientException("bad", "No such words");
            }
        }
    }

    @Channel("open")
    static class Open {
        @OnEvent("x")
        void event() {
            // only there to be a channel
        }
    }

    @Channel("wrong")
    static class Wrong {
        @BeforeEvent
        boolean check(Event event, String argument) {
            return true;
        }
    }

    @BeforeEach
    void reset() {
        ASKED.clear();
        decision = new CompletableFuture<>();
    }

    @Test
    void theyAreAskedOneAfterTheOther() throws Exception {
        try (Application application = Application.of(First.class, Second.class, PerRequest.class)) {
            FakeClient client = application.client("/chat");
            CompletableFuture<?> asked = client.attempt("good").toCompletableFuture();
            assertThat(ASKED).containsExactly("good", client.socket(), client.namespace(), client.handshake());
            decision.complete(null);
            assertThat(asked).isCompletedWithValue(null);
            assertThat(ASKED).endsWith("scoped").hasSize(5);
        }
    }

    @Test
    void aLaterOneIsNotAskedWhenOneHasRefused() throws Exception {
        try (Application application = Application.of(First.class, Second.class, PerRequest.class)) {
            decision.completeExceptionally(new IllegalStateException("no"));
            assertThat(application.client("/chat").attempt("bad"))
                    .isCompletedExceptionally()
                    .failsWithin(Duration.ZERO)
                    .withThrowableThat()
                    .withCauseExactlyInstanceOf(IllegalStateException.class);
            assertThat(ASKED).doesNotContain("scoped");
        }
    }

    @Test
    void whatTheyThrowIsPassedOnAsItIs() throws Exception {
        try (Application application = Application.of(Second.class, PerRequest.class)) {
            assertThat(application.client("/chat").attempt("bad"))
                    .isCompletedExceptionally()
                    .failsWithin(Duration.ZERO)
                    .withThrowableThat()
                    .withCauseExactlyInstanceOf(ClientException.class);
        }
    }

    @Test
    void aChannelWithoutOneAsksNobody() {
        try (Application application = Application.of(Open.class)) {
            assertThat(application.handlers().get("/open").middleware()).isNull();
        }
    }

    @Test
    void itsMistakesFailTheDeployment() {
        assertThat(Application.problemsOf(Wrong.class))
                .extracting(problem -> problem.substring(0, "RS-0000".length()))
                .containsExactly("RS-0204", "RS-0207");
    }
}
