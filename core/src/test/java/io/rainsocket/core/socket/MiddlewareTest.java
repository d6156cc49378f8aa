package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.AckStyle;
import io.rainsocket.ClientException;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Who decides whether an event is handled. */
class MiddlewareTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat =
            server.on("/chat").on("x", event -> event.ack().send("handled"));
    private final FakeWebSocket client = server.in("/chat");
    private final Socket socket = chat.socket(0);

    private void ask() {
        client.receive("42/chat,1[\"x\"]");
    }

    @Test
    void oneThatLetsItPass() {
        chat.before(event -> null);
        socket.use(event -> CompletableFuture.completedFuture("whatever"));
        ask();

        assertThat(client.sent()).containsExactly("43/chat,1[\"handled\"]");
    }

    @Test
    void oneThatTakesItsTime() {
        CompletableFuture<Void> decision = new CompletableFuture<>();
        socket.use(event -> event.name().equals("x") ? decision : null);
        chat.on("y", event -> {});
        ask();
        client.receive("42/chat,[\"y\"]");
        assertThat(client.sent()).isEmpty();
        assertThat(chat.log()).containsExactly("s1 connect");

        decision.complete(null);
        assertThat(client.sent()).containsExactly("43/chat,1[\"handled\"]");
        assertThat(chat.log()).containsExactly("s1 connect", "s1 x", "s1 y");
    }

    @Test
    void theyGoOnOnTheConnectionsThreads() {
        ManualExecutor executor = new ManualExecutor();
        FakeWebSocket other = server.in("/chat", executor);
        executor.runAll();
        CompletableFuture<Void> decision = new CompletableFuture<>();
        chat.before(event -> decision);
        other.receive("42/chat,1[\"x\"]");
        executor.runAll();

        decision.complete(null);
        assertThat(other.sent()).isEmpty();
        executor.runAll();
        assertThat(other.sent()).containsExactly("43/chat,1[\"handled\"]");
    }

    @Test
    void oneThatRefusesSilently() {
        try (LogRecorder log = new LogRecorder(Middlewares.class)) {
            chat.before(event -> {
                throw new IllegalStateException("no");
            });
            ask();
            chat.before(event -> CompletableFuture.failedFuture(new IllegalStateException("not later either")));
            ask();

            assertThat(client.sent()).isEmpty();
            assertThat(chat.log()).containsExactly("s1 connect");
            assertThat(log.messages())
                    .as("one of a minute, without what the exception says")
                    .hasSize(1)
                    .allMatch(line -> line.startsWith("RS-0115 the event \"x\" of Socket[/chat s1] was refused"))
                    .allMatch(line -> line.endsWith("stack traces: null"))
                    .noneMatch(line -> line.contains(": no;"));
        }
    }

    @Test
    void oneThatTellsTheClientWhy() {
        socket.use(event -> {
            throw new ClientException("rights", "not you");
        });
        ask();
        client.receive("42/chat,[\"x\"]");

        assertThat(client.sent())
                .containsExactly("43/chat,1[{\"error\":{\"type\":\"rights\",\"message\":\"not you\"}}]");
        assertThat(chat.log()).containsExactly("s1 connect");
    }

    @Test
    void oneThatTellsAChannelWhoseErrorsComeFirst() {
        chat.acks(AckStyle.ERROR_FIRST);
        socket.use(event -> {
            throw new ClientException("rights", null, Map.of("needed", "editor"));
        });
        ask();

        assertThat(client.sent()).containsExactly("43/chat,1[{\"type\":\"rights\",\"needed\":\"editor\"}]");
    }

    @Test
    void aFailureMayBeMeantForTheClientInOtherWords() {
        chat.translating(failure -> new ClientException("rights", failure.getMessage()));
        socket.use(event -> CompletableFuture.failedFuture(new IllegalStateException("not you")));
        ask();

        assertThat(client.sent())
                .containsExactly("43/chat,1[{\"error\":{\"type\":\"rights\",\"message\":\"not you\"}}]");
    }

    @Test
    void aListenersFailureIsAnsweredAsTheChannelDoes() {
        try (LogRecorder log = new LogRecorder()) {
            chat.acks(AckStyle.ERROR_FIRST).translating(failure -> new ClientException("late", null));
            socket.on("late", event -> {
                throw new IllegalStateException("secret");
            });
            client.receive("42/chat,1[\"late\"]");

            assertThat(client.sent()).containsExactly("43/chat,1[{\"type\":\"late\"}]");
            assertThat(log.messages()).hasSize(1);
        }
    }

    @Test
    void theFirstThatRefusesIsTheLastToBeAsked() {
        socket.use(event -> CompletableFuture.failedFuture(new ClientException("rights", "not you")));
        socket.use(event -> {
            chat.log().add("asked");
            return null;
        });
        ask();
        socket.emit("still there");

        assertThat(chat.log()).containsExactly("s1 connect");
        assertThat(client.sent()).endsWith("42/chat,[\"still there\"]");
    }

    @Test
    void anAnswerThatCannotBeWrittenDoesNotStopTheSocket() {
        try (LogRecorder log = new LogRecorder(Answers.class)) {
            socket.use(event -> {
                if (event.arguments().size() > 0) {
                    throw new ClientException("looped", null, endless());
                }
                return null;
            });
            client.receive("42/chat,1[\"x\",1]");
            ask();

            assertThat(client.sent())
                    .containsExactly("43/chat,1[{\"error\":{\"type\":\"internal\"}}]", "43/chat,1[\"handled\"]");
            assertThat(log.messages()).singleElement().asString().startsWith("RS-0256");
        }
    }

    /** A map that holds itself. */
    private static Map<String, Object> endless() {
        Map<String, Object> map = new HashMap<>();
        map.put("again", map);
        return map;
    }

    @Test
    void whoHasLeftMeanwhileIsStillHandled() {
        CompletableFuture<Void> decision = new CompletableFuture<>();
        socket.use(event -> decision);
        ask();
        client.session().closed(client);
        decision.complete(null);

        assertThat(chat.log()).containsExactly("s1 connect", "s1 x", "s1 transport close");
    }

    @Test
    void whoWasSentAwayMeanwhileIsNot() {
        CompletableFuture<Void> decision = new CompletableFuture<>();
        socket.use(event -> decision);
        ask();
        socket.disconnect();
        decision.complete(null);

        assertThat(chat.log()).containsExactly("s1 connect", "s1 server namespace disconnect");
        assertThat(client.sent()).containsExactly("41/chat,");
    }
}
