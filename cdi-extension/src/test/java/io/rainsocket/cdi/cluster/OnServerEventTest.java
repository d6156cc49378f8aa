package io.rainsocket.cdi.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.OnServerEvent;
import io.rainsocket.Socket;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.FakeAck;
import io.rainsocket.cdi.testing.FakeClient;
import io.rainsocket.cdi.testing.LogRecords;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** {@code @OnServerEvent} methods handle and answer events of other servers. */
class OnServerEventTest {

    private static final CompletableFuture<Integer> LATER = new CompletableFuture<>();

    record Order(String id, int count) {}

    @Channel("chat")
    static class Chat {
        @OnServerEvent("order")
        List<Object> order(Order order, Namespace namespace, int more) {
            return List.of(order.id(), order.count() + more, namespace.name());
        }

        @OnServerEvent("later")
        CompletionStage<Integer> later() {
            return LATER;
        }

        @OnServerEvent("tell")
        void tell(String text) {
            // the answer is empty
        }

        @OnServerEvent("fail")
        String fail() {
            throw new IllegalStateException("no");
        }

        @OnEvent("order")
        String orderOfClient() {
            return "of a client";
        }
    }

    @Channel("chat")
    static class Other {
        @OnServerEvent("order")
        int order() {
            return 0;
        }
    }

    @Channel("wrong")
    static class Wrong {
        @OnServerEvent("x")
        void socket(Socket socket) {
            // never called
        }

        @OnServerEvent("x")
        void again() {
            // never called
        }

        @OnServerEvent("disconnect")
        void reserved() {
            // never called
        }
    }

    @Test
    void argumentsAreBoundAndTheResultIsTheAnswer() {
        try (Application application = Application.of(Chat.class)) {
            FakeClient client = application.client("/chat");
            assertThat(client.fromServer("order", "{\"id\":\"a\",\"count\":2}", "3")
                            .sent())
                    .containsExactly("[\"a\",5,\"/test\"]");
            assertThat(client.fromServer("tell", "\"x\"").sent()).isEmpty();
            assertThat(client.ask("order").sent()).containsExactly("\"of a client\"");
            FakeAck later = client.fromServer("later");
            assertThat(later.sent()).isNull();
            LATER.complete(7);
            assertThat(later.sent()).containsExactly("7");
        }
    }

    @Test
    void aFailureIsLoggedWithTheNamespace() {
        try (Application application = Application.of(Chat.class);
                LogRecords log = new LogRecords()) {
            assertThat(application.client("/chat").fromServer("fail").sent())
                    .containsExactly("{\"error\":{\"type\":\"internal\"}}");
            assertThat(log.records())
                    .singleElement()
                    .extracting(entry -> entry.getMessage())
                    .isEqualTo(
                            "RS-0250 OnServerEventTest.Chat#fail() (server-side event \"fail\", namespace /test) failed");
        }
    }

    @Test
    void anEventWithoutAHandlerHasNone() {
        try (Application application = Application.of(Chat.class)) {
            assertThat(application.handlers().get("/chat").serverEventHandlerOf("other"))
                    .isNull();
        }
    }

    @Test
    void itsMistakesFailTheDeployment() {
        assertThat(Application.problemsOf(Wrong.class))
                .extracting(problem -> problem.substring(0, problem.indexOf(';')))
                .containsExactly(
                        "RS-0203 OnServerEventTest.Wrong#reserved(): found @OnServerEvent(\"disconnect\")",
                        "RS-0204 OnServerEventTest.Wrong#socket(Socket): found a parameter of the type Socket with"
                                + " @OnServerEvent",
                        "RS-0210 OnServerEventTest.Wrong#socket(Socket): found @OnServerEvent(\"x\"), which"
                                + " OnServerEventTest.Wrong#again() has too");
        assertThat(Application.problemsOf(Chat.class, Other.class))
                .singleElement()
                .asString()
                .startsWith("RS-0217 ")
                .contains("an answer to \"order\"");
    }
}
