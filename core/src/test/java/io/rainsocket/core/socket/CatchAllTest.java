package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Event;
import io.rainsocket.EventListener;
import io.rainsocket.Namespace;
import io.rainsocket.OutgoingListener;
import io.rainsocket.Recovery;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who listens to all events, coming in or going out. */
class CatchAllTest {

    private final TestServer server = new TestServer(config -> config.recovery(Recovery.of(Duration.ofMinutes(1))));
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");
    private final FakeWebSocket client = server.in("/chat");
    private final Socket socket = chat.socket(0);
    private final List<String> heard = new ArrayList<>();

    private Function<Event, CompletionStage<?>> handler(String what) {
        return event -> {
            heard.add(what + " " + event.name());
            return null;
        };
    }

    @Test
    void theyComeBeforeMiddlewaresAndThoseBeforeHandlers() {
        chat.onAny(handler("any of the channel"));
        chat.before(event -> handler("middleware of the channel").apply(event));
        chat.on("x", event -> heard.add("handler"));
        socket.on("x", event -> heard.add("listener"));
        socket.onAny(event -> heard.add("any of the socket"));
        socket.use(event -> handler("middleware of the socket").apply(event));
        client.receive("42/chat,[\"x\"]");
        client.receive("42/chat,[\"unknown\"]");

        assertThat(heard)
                .containsExactly(
                        "any of the channel x",
                        "any of the socket",
                        "middleware of the channel x",
                        "middleware of the socket x",
                        "handler",
                        "listener",
                        "any of the channel unknown",
                        "any of the socket",
                        "middleware of the channel unknown",
                        "middleware of the socket unknown");
    }

    @Test
    void theOthersWaitForTheOneOfTheChannel() {
        CompletableFuture<Void> later = new CompletableFuture<>();
        chat.onAny(event -> later);
        chat.on("x", event -> heard.add("handler"));
        client.receive("42/chat,[\"x\"]");
        assertThat(heard).isEmpty();

        later.complete(null);
        assertThat(heard).containsExactly("handler");
    }

    @Test
    void oneThatFailsHarmsNobody() {
        try (LogRecorder log = new LogRecorder()) {
            chat.onAny(event -> CompletableFuture.failedFuture(new IllegalStateException("one")));
            socket.onAny(event -> {
                throw new IllegalStateException("two");
            });
            chat.on("x", event -> event.ack().send("fine"));
            client.receive("42/chat,1[\"x\"]");

            assertThat(client.sent()).containsExactly("43/chat,1[\"fine\"]");
            assertThat(log.messages()).hasSize(2).allMatch(line -> line.startsWith("RS-0103"));
        }
    }

    @Test
    void aListenerCanBeTakenBack() {
        EventListener in = event -> heard.add("in");
        OutgoingListener out = event -> heard.add("out");
        socket.onAny(in).onAny(in).onAnyOutgoing(out);
        socket.offAny(in).offAnyOutgoing(out).offAnyOutgoing(out);
        client.receive("42/chat,[\"x\"]");
        socket.emit("y");

        assertThat(heard).containsExactly("in");
    }

    @Test
    void whatGoesOutIsHeardWithoutItsOffset() {
        List<String> sent = new ArrayList<>();
        chat.onAnyOutgoing(event -> {
            sent.add(event.socket().id() + " " + event.name() + " "
                    + event.arguments().size());
            return null;
        });
        socket.onAnyOutgoing(event -> sent.add(event.arguments().get(0, String.class)));
        socket.emit("own", "1");
        namespace.emit("all", "2");
        socket.emitWithAck("ask", "3");
        socket.asVolatile().emit("volatile", "4");
        namespace.to("nobody").emit("no", "5");

        assertThat(client.sent()).contains("42/chat,[\"own\",\"1\",\"0\"]");
        assertThat(sent).containsExactly("s1 own 1", "1", "s1 all 1", "2", "s1 ask 1", "3", "s1 volatile 1", "4");
    }

    @Test
    void acknowledgementsAreNoEvents() {
        chat.on("x", event -> event.ack().send("a"));
        socket.onAnyOutgoing(event -> heard.add(event.name()));
        client.receive("42/chat,1[\"x\"]");

        assertThat(client.sent()).containsExactly("43/chat,1[\"a\"]");
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsKeptForAnEnteringClientIsHeardWhenItLeaves() {
        chat.onAnyOutgoing(event -> {
            heard.add(event.socket().id() + " " + event.name());
            return null;
        });
        FakeWebSocket[] other = new FakeWebSocket[1];
        other[0] = new FakeWebSocket(completion -> {
            completion.run();
            if (other[0].sent().size() == 2) {
                namespace.except("s1").emit("kept");
            }
        });
        server.open(other[0]);
        other[0].receive("40/chat,");

        assertThat(heard).containsExactly("s3 kept");
    }

    @Test
    void anAnswerThatComesAtOnceWaitsForTheListenersOfWhatItAnswers() {
        chat.onAnyOutgoing(event -> {
            heard.add("out " + event.name());
            return null;
        });
        chat.on("answer", event -> heard.add("in answer"));
        FakeWebSocket[] quick = new FakeWebSocket[1];
        quick[0] = new FakeWebSocket(completion -> {
            String last = quick[0].sent().get(quick[0].sent().size() - 1);
            completion.run();
            if (last.startsWith("42/chat,[\"question\"")) {
                quick[0].receive("42/chat,[\"answer\"]");
            }
        });
        server.open(quick[0]);
        quick[0].receive("40/chat,");

        chat.socket(1).emit("question");
        namespace.except("s1").emit("question", "for all");

        assertThat(heard).containsExactly("out question", "in answer", "out question", "in answer");
    }
}
