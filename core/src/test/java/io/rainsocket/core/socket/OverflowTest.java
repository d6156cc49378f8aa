package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Backlog;
import io.rainsocket.Buffered;
import io.rainsocket.Namespace;
import io.rainsocket.Overflow;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A client that does not read, in a channel that lets two packets wait for it. */
class OverflowTest {

    private final ManualExecutor completions = new ManualExecutor();
    private final FakeWebSocket client = new FakeWebSocket(completions);
    private TestServer server;
    private TestNamespace chat;
    private Socket socket;

    private Namespace stalled(OutboundRules rules) {
        server = new TestServer(config ->
                config.backlog(Backlog.builder().maxOutboundMessages(2).build()));
        chat = server.on("/chat", Optional.ofNullable(rules));
        server.open(client);
        client.receive("40/chat,");
        completions.runAll();
        client.take();
        socket = chat.socket(0);
        socket.emit("busy");
        return server.namespace("/chat");
    }

    private Namespace stalled(Overflow overflow) {
        return stalled(new OutboundRules(0, 0, overflow));
    }

    @Test
    void theSettingsHoldWhereTheChannelSaysNothing() {
        stalled((OutboundRules) null).emit("1");
        socket.emit("2");
        assertThat(socket.buffered()).isEqualTo(new Buffered(2, 26, 0));
        assertThat(socket.connected()).isTrue();

        socket.emit("3");
        assertThat(chat.log()).contains("s1 transport error");
        assertThat(socket.buffered()).isEqualTo(new Buffered(0, 0, 0));
    }

    @Test
    void broadcastsAndEventsDropTheOldest() {
        Namespace namespace = stalled(Overflow.DROP_OLDEST);
        socket.emit("1");
        namespace.emit("2");
        socket.emit("3");
        namespace.emit("4");

        assertThat(socket.buffered()).isEqualTo(new Buffered(2, 26, 2));
        completions.runAll();
        assertThat(client.take()).containsExactly("42/chat,[\"busy\"]", "42/chat,[\"3\"]", "42/chat,[\"4\"]");
    }

    @Test
    void anotherClientOfTheBroadcastGetsAllOfIt() {
        Namespace namespace = stalled(Overflow.DROP_OLDEST);
        FakeWebSocket quick = server.in("/chat");
        for (int i = 0; i < 5; i++) {
            namespace.emit("e", i);
        }
        assertThat(quick.take()).hasSize(5);
    }

    @Test
    void acknowledgementsAndQuestionsAreNotDropped() {
        stalled(Overflow.DROP_OLDEST);
        chat.on("ask", event -> event.ack().send("answer"));
        client.receive("42/chat,7[\"ask\"]");
        socket.timeout(Duration.ofSeconds(1)).emitWithAck("question");
        socket.emit("dropped");

        assertThat(socket.buffered().dropped()).isEqualTo(1);
        completions.runAll();
        assertThat(client.take())
                .containsExactly("42/chat,[\"busy\"]", "43/chat,7[\"answer\"]", "42/chat,0[\"question\"]");
    }

    @Test
    void acknowledgementsWithoutRoomCloseTheConnection() {
        stalled(Overflow.DROP_OLDEST);
        chat.on("ask", event -> event.ack().send("answer"));
        for (int i = 0; i < 3; i++) {
            client.receive("42/chat," + i + "[\"ask\"]");
        }
        assertThat(chat.log()).endsWith("s1 transport error");
    }

    @Test
    void volatileEventsWaitWhereTheyMakeRoom() {
        stalled(Overflow.DROP_VOLATILE);
        socket.asVolatile().emit("v1");
        socket.asVolatile().emit("v2");
        socket.asVolatile().emit("v3");
        socket.emit("1");
        completions.runAll();

        assertThat(client.take()).containsExactly("42/chat,[\"busy\"]", "42/chat,[\"v3\"]", "42/chat,[\"1\"]");
    }

    @Test
    void thereOtherEventsCloseTheConnection() {
        stalled(Overflow.DROP_VOLATILE);
        socket.emit("1");
        socket.emit("2");
        socket.asVolatile().emit("v");
        assertThat(socket.buffered().dropped()).isEqualTo(1);
        assertThat(socket.connected()).isTrue();

        socket.emit("3");
        assertThat(chat.log()).endsWith("s1 transport error");
    }

    @Test
    void theChannelsOwnNumbersComeFirst() {
        stalled(new OutboundRules(13, 3, Overflow.DROP_OLDEST));
        for (int i = 0; i < 5; i++) {
            socket.emit("e");
        }
        assertThat(socket.buffered()).isEqualTo(new Buffered(1, 13, 4));
    }
}
