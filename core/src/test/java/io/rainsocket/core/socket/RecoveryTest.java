package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Namespace;
import io.rainsocket.Recovery;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client is away for a moment: the socket is s1, its secret s2. */
class RecoveryTest {

    private final TestServer server = new TestServer(config -> config.recovery(Recovery.of(Duration.ofMinutes(1))));
    private final TestNamespace chat =
            server.on("/chat").on("q", event -> event.ack().send("a"));
    private final Namespace namespace = server.namespace("/chat");
    private final FakeWebSocket client = server.shared();

    @BeforeEach
    void connect() {
        client.receive("40/chat,");
    }

    private void loseConnection() {
        client.session().failed(client);
        client.take();
    }

    @Test
    void theReplyHasTheSecret() {
        assertThat(client.sent()).containsExactly("40/chat,{\"sid\":\"s1\",\"pid\":\"s2\"}");
        assertThat(chat.socket(0).recovered()).isFalse();
    }

    @Test
    void eventsEndWithTheirOffset() {
        client.take();
        namespace.emit("all", 1);
        chat.socket(0).emit("own");
        namespace.emit("file", new byte[] {1});

        assertThat(client.sent())
                .containsExactly(
                        "42/chat,[\"all\",1,\"0\"]",
                        "42/chat,[\"own\",\"1\"]",
                        "451-/chat,[\"file\",{\"_placeholder\":true,\"num\":0},\"2\"]",
                        "<01>");
    }

    @Test
    void onTheNamespacesOwnEndpointAsWell() {
        FakeWebSocket own = server.own("/chat");
        own.receive("40");
        own.take();
        namespace.emit("all");

        assertThat(own.sent()).containsExactly("42[\"all\",\"0\"]");
    }

    @Test
    void whatCannotBeSentAgainHasNoOffset() {
        client.take();
        Socket socket = chat.socket(0);
        socket.emitWithAck("ask");
        namespace.timeout(Duration.ofSeconds(1)).emitWithAck("ask");
        socket.asVolatile().emit("volatile");
        namespace.asVolatile().emit("volatile");
        client.receive("42/chat,7[\"q\"]");

        assertThat(client.sent())
                .containsExactly(
                        "42/chat,0[\"ask\"]",
                        "42/chat,1[\"ask\"]",
                        "42/chat,[\"volatile\"]",
                        "42/chat,[\"volatile\"]",
                        "43/chat,7[\"a\"]");
    }

    @Test
    void whoReturnsGetsWhatItMissedAndThenTheReply() {
        chat.socket(0).join("room");
        namespace.emit("seen");
        loseConnection();
        namespace.emit("one");
        namespace.to("room", "nowhere").emit("two");
        namespace.to("s1").emit("three");
        chat.socket(0).emit("four");

        FakeWebSocket back = server.returning("/chat", "s2", "0");
        namespace.emit("now");

        assertThat(back.sent())
                .containsExactly(
                        "42/chat,[\"one\",\"1\"]",
                        "42/chat,[\"two\",\"2\"]",
                        "42/chat,[\"three\",\"3\"]",
                        "42/chat,[\"four\",\"4\"]",
                        "40/chat,{\"sid\":\"s1\",\"pid\":\"s2\"}",
                        "42/chat,[\"now\",\"5\"]");
    }

    @Test
    void whoReturnsGetsNothingThatWasNotForIt() {
        chat.socket(0).join("room");
        namespace.emit("seen");
        loseConnection();
        namespace.to("nowhere", "s3").emit("for others");
        namespace.except("room").emit("for others");
        namespace.to("room").except("s1").emit("for others");
        chat.socket(0).broadcast().emit("for others");
        namespace.asVolatile().emit("for now");
        namespace.timeout(Duration.ofSeconds(1)).emitWithAck("for answers");

        FakeWebSocket back = server.returning("/chat", "s2", "0");

        assertThat(back.sent()).containsExactly("40/chat,{\"sid\":\"s1\",\"pid\":\"s2\"}");
    }

    @Test
    void roomsAndDataAreThereAgain() {
        chat.socket(0).join("a", "b");
        chat.socket(0).data().put("name", "Ada");
        namespace.emit("seen");
        loseConnection();

        FakeWebSocket back = server.returning("/chat", "s2", "0");

        Socket socket = chat.socket(1);
        assertThat(chat.log()).containsExactly("s1 connect", "s1 transport error", "s1 connect");
        assertThat(socket).isNotSameAs(chat.socket(0));
        assertThat(socket.recovered()).isTrue();
        assertThat(socket.rooms()).containsExactlyInAnyOrder("s1", "a", "b");
        assertThat(socket.data()).containsOnlyKeys("name").containsEntry("name", "Ada");
        assertThat(namespace.socket("s1")).contains(socket);
        back.take();
        namespace.to("b").emit("to b");
        assertThat(back.sent()).containsExactly("42/chat,[\"to b\",\"1\"]");
    }

    @Test
    void whatTheApplicationChangesWhileItSaysGoodbyeCounts() {
        chat.onDisconnecting(socket -> socket.data().put("left", "early"));
        namespace.emit("seen");
        loseConnection();
        server.returning("/chat", "s2", "0");

        assertThat(chat.socket(1).data()).containsEntry("left", "early");
    }

    @Test
    void itCanComeBackAgainAndAgain() {
        namespace.emit("seen");
        loseConnection();
        FakeWebSocket back = server.returning("/chat", "s2", "0");
        for (int i = 1; i < 40; i++) {
            back.session().closed(back);
            namespace.emit("missed");
            back = server.returning("/chat", "s2", Integer.toString(i - 1, 36));
            assertThat(back.sent())
                    .containsExactly(
                            "42/chat,[\"missed\",\"" + Integer.toString(i, 36) + "\"]",
                            "40/chat,{\"sid\":\"s1\",\"pid\":\"s2\"}");
        }
        assertThat(namespace.sockets()).hasSize(1);
    }

    @Test
    void theHandlerOfTheEndStillRunsForTheSocketThatIsGone() {
        namespace.emit("seen");
        loseConnection();
        server.returning("/chat", "s2", "0");

        assertThat(chat.socket(0).connected()).isFalse();
        assertThat(chat.socket(0).rooms()).isEmpty();
    }
}
