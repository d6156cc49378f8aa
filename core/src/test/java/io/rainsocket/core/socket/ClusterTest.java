package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastTimeoutException;
import io.rainsocket.Namespace;
import io.rainsocket.RemoteSocket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two servers with a socket each, a1 in room "left" and b1 in room "right", both in "both"; all that passes between them is bytes. */
class ClusterTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Broker broker = new Broker();
    private final TestServer left = server("a");
    private final TestServer right = server("b");
    private final TestNamespace leftChat = left.on("/chat");
    private final TestNamespace rightChat = right.on("/chat");
    private final Namespace namespace = left.namespace("/chat");
    private final FakeWebSocket a = left.in("/chat");
    private final FakeWebSocket b = right.in("/chat");

    private TestServer server(String prefix) {
        return new TestServer(config -> {}, Optional.of(broker::server), prefix, Runnable::run);
    }

    @BeforeEach
    void rooms() {
        leftChat.socket(0).join("left", "both");
        rightChat.socket(0).join("right", "both");
    }

    @AfterEach
    void stop() throws InterruptedException {
        left.server.close();
        right.server.close();
        broker.close();
    }

    private static List<String> names(FakeWebSocket client) {
        return client.take().stream()
                .map(frame -> frame.replaceAll("42/chat,\\[\"(\\w+)\".*", "$1"))
                .toList();
    }

    private <T> T settled(CompletionStage<T> stage) throws InterruptedException {
        broker.settle();
        assertThat(stage.toCompletableFuture()).isDone();
        return stage.toCompletableFuture().join();
    }

    @Test
    void aBroadcastReachesBoth() throws InterruptedException {
        namespace.emit("all", new byte[] {1});
        broker.settle();

        for (FakeWebSocket client : List.of(a, b)) {
            assertThat(client.sent())
                    .containsExactly("451-/chat,[\"all\",{\"_placeholder\":true,\"num\":0},\"0\"]", "<01>");
        }
    }

    @Test
    void roomsAndExceptionsHoldEverywhere() throws InterruptedException {
        namespace.to("right").emit("right");
        namespace.except("right").emit("left");
        namespace.to("both").except("b1").emit("notB");
        namespace.to("b1").emit("onlyB");
        leftChat.socket(0).broadcast().emit("others");
        namespace.asVolatile().emit("volatile");
        broker.settle();

        assertThat(names(a)).containsExactlyInAnyOrder("left", "notB", "volatile");
        assertThat(names(b)).containsExactly("right", "onlyB", "others", "volatile");
    }

    @Test
    void theLocalFlagKeepsItHere() throws InterruptedException {
        namespace.local().emit("here");
        namespace.local().to("both").socketsJoin("here");
        assertThat(settled(namespace.local().fetchSockets()))
                .extracting(RemoteSocket::id)
                .containsExactly("a1");

        assertThat(a.sent()).containsExactly("42/chat,[\"here\"]");
        assertThat(b.sent()).isEmpty();
        assertThat(rightChat.socket(0).rooms()).containsExactlyInAnyOrder("b1", "right", "both");
        var answers = namespace.local().timeout(SECOND).emitWithAck("ask").toCompletableFuture();
        a.receive("43/chat,0[\"a\"]");
        assertThat(settled(answers)).hasSize(1);
    }

    @Test
    void socketsAreFoundEverywhere() throws InterruptedException {
        rightChat.socket(0).data().put("name", "Bob");
        List<RemoteSocket> sockets = settled(namespace.fetchSockets());

        assertThat(sockets).extracting(RemoteSocket::id).containsExactlyInAnyOrder("a1", "b1");
        RemoteSocket remote = sockets.stream()
                .filter(socket -> socket.id().equals("b1"))
                .findFirst()
                .orElseThrow();
        assertThat(remote.rooms()).containsExactlyInAnyOrder("b1", "right", "both");
        assertThat(remote.data()).isEqualTo(Map.of("name", "Bob"));
        assertThat(remote.handshake().headers()).containsEntry("origin", List.of("https://example.org"));
        assertThat(remote.handshake().address()).isEqualTo("127.0.0.1");
        assertThat(remote.handshake().principal()).isEmpty();
        assertThat(settled(namespace.to("right").fetchSockets())).hasSize(1);
    }

    @Test
    void aRemoteSocketIsReachedByItsRoom() throws InterruptedException {
        RemoteSocket remote = settled(namespace.to("right").fetchSockets()).get(0);
        remote.emit("hello");
        remote.join("new");
        remote.leave("right");
        CompletionStage<Arguments> answer = remote.timeout(SECOND).emitWithAck("ask");
        broker.settle();
        assertThat(b.sent()).containsExactly("42/chat,[\"hello\",\"0\"]", "42/chat,0[\"ask\"]");
        b.receive("43/chat,0[\"fine\"]");

        assertThat(settled(answer).get(0, String.class)).isEqualTo("fine");
        assertThat(rightChat.socket(0).rooms()).containsExactlyInAnyOrder("b1", "both", "new");
        remote.disconnect(true);
        broker.settle();
        assertThat(b.isClosed()).isTrue();
        assertThat(a.isClosed()).isFalse();
    }

    @Test
    void socketsJoinLeaveAndGoEverywhere() throws InterruptedException {
        namespace.to("both").socketsJoin("new", "newer", "new");
        namespace.socketsLeave("both");
        broker.settle();
        assertThat(leftChat.socket(0).rooms()).containsExactlyInAnyOrder("a1", "left", "new", "newer");
        assertThat(rightChat.socket(0).rooms()).containsExactlyInAnyOrder("b1", "right", "new", "newer");

        namespace.disconnectSockets();
        broker.settle();
        assertThat(a.take()).containsExactly("41/chat,");
        assertThat(b.take()).containsExactly("41/chat,");
        assertThat(b.isClosed()).isFalse();
    }

    @Test
    void aQuestionIsAnsweredByAll() throws InterruptedException {
        var answers = namespace.timeout(SECOND).emitWithAck("ask", 1).toCompletableFuture();
        broker.settle();
        a.receive("43/chat,0[\"a\"]");
        broker.settle();
        assertThat(answers).isNotDone();
        b.receive("43/chat,0[\"b\"]");

        assertThat(settled(answers))
                .extracting(each -> each.get(0, String.class))
                .containsExactly("a", "b");
    }

    @Test
    void aQuestionToNobodyIsAnsweredAtOnce() throws InterruptedException {
        assertThat(settled(namespace.to("nobody").timeout(SECOND).emitWithAck("ask")))
                .isEmpty();
    }

    @Test
    void aQuestionThatNotAllAnswerEndsWithTheAnswersOfSome() throws InterruptedException {
        var answers = namespace.timeout(SECOND).emitWithAck("ask").toCompletableFuture();
        broker.settle();
        b.receive("43/chat,0[\"b\"]");
        broker.settle();
        left.timer.advance(1000);
        right.timer.advance(1000);

        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(answers::join)
                .havingCause()
                .isInstanceOfSatisfying(BroadcastTimeoutException.class, timeout -> assertThat(timeout.responses())
                        .extracting(each -> each.get(0, String.class))
                        .containsExactly("b"));
        assertThat(((NamespaceSocket) leftChat.socket(0)).pendingAcks().size()).isZero();
        assertThat(((NamespaceSocket) rightChat.socket(0)).pendingAcks().size()).isZero();
    }

    @Test
    void serversTalkToEachOther() throws InterruptedException {
        List<String> heard = new CopyOnWriteArrayList<>();
        namespace.on("news", (arguments, ack) -> heard.add("left"));
        right.namespace("/chat").on("news", (arguments, ack) -> heard.add(arguments.get(0, int.class) + " right"));
        rightChat.onServerEvent("news", (where, arguments, ack) -> {
            heard.add(where.name() + " " + ack.requested());
            return null;
        });
        for (int i = 0; i < 3; i++) {
            namespace.serverSideEmit("news", i);
        }
        broker.settle();

        assertThat(heard).containsExactly("/chat false", "0 right", "/chat false", "1 right", "/chat false", "2 right");
    }

    @Test
    void serversAnswerEachOther() throws InterruptedException {
        right.namespace("/chat").on("ask", (arguments, ack) -> ack.send(arguments.get(0, String.class) + "!"));
        var answers = namespace.serverSideEmitWithAck("ask", "well");

        assertThat(settled(answers)).singleElement().satisfies(answer -> assertThat(answer.get(0, String.class))
                .isEqualTo("well!"));
    }

    @Test
    void aClientComesBackToTheOtherServer() throws InterruptedException {
        leftChat.socket(0).data().put("name", "Ada");
        namespace.emit("seen");
        broker.settle();
        a.session().failed(a);
        namespace.to("left").emit("one");
        namespace.to("right").emit("no");
        namespace.emit("two");
        broker.settle();

        FakeWebSocket back = right.returning("/chat", "a2", "0");
        broker.settle();
        right.namespace("/chat").to("left").emit("three");
        broker.settle();

        assertThat(back.sent())
                .containsExactly(
                        "42/chat,[\"one\",\"1\"]",
                        "42/chat,[\"two\",\"3\"]",
                        "40/chat,{\"sid\":\"a1\",\"pid\":\"a2\"}",
                        "42/chat,[\"three\",\"4\"]");
        assertThat(rightChat.socket(1).recovered()).isTrue();
        assertThat(rightChat.socket(1).data()).containsEntry("name", "Ada");
        assertThat(namespace.sockets()).isEmpty();
    }

    @Test
    void whatIsSentWhileItComesBackIsNeitherLostNorDoubled() throws InterruptedException {
        namespace.emit("x");
        broker.settle();
        a.session().failed(a);
        List<String> expected = new ArrayList<>();
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
            for (int i = 1; i <= 300; i++) {
                namespace.to("left").emit("x");
            }
        });
        FakeWebSocket back = right.returning("/chat", "a2", "0");
        sending.join();
        broker.settle();
        for (int i = 1; i <= 300; i++) {
            expected.add("42/chat,[\"x\",\"" + i + "\"]");
        }

        assertThat(back.sent()).contains("40/chat,{\"sid\":\"a1\",\"pid\":\"a2\"}");
        assertThat(back.sent().stream().filter(frame -> frame.startsWith("42"))).containsExactlyElementsOf(expected);
    }
}
