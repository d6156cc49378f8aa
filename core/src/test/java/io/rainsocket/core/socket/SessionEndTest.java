package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakePolling;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The end of an HTTP session is the end of the connections that were opened with it. */
class SessionEndTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final TestNamespace news = server.on("/news");
    private final TestSession session = new TestSession("h1");

    private FakeWebSocket joined(TestSession with) {
        FakeWebSocket client = with == null ? server.shared() : server.with(with);
        client.receive("40/chat,");
        client.take();
        return client;
    }

    @Test
    void eachSocketHearsOfItAndIsDisconnected() {
        FakeWebSocket client = joined(session);
        client.receive("40/news,");
        client.take();

        server.server.sessionEnded("h1", "logout");

        assertThat(client.sent().subList(0, 2))
                .containsExactlyInAnyOrder(
                        "42/chat,[\"session_expired\",\"logout\"]", "42/news,[\"session_expired\",\"logout\"]");
        assertThat(client.sent().subList(2, 4)).containsExactlyInAnyOrder("41/chat,", "41/news,");
        assertThat(client.isClosed()).isTrue();
        assertThat(chat.log()).containsExactly("s1 connect", "s1 session ended");
        assertThat(news.log()).containsExactly("s2 connect", "s2 session ended");
        assertThat(server.server.clientsCount()).isZero();
    }

    @Test
    void aSocketThatJustGetsItsConnectReplyHearsOfItBehindThat() {
        FakeWebSocket client = onceGreeted(() -> server.server.sessionEnded("h1", "logout"));

        assertThat(client.sent())
                .containsExactly("40/chat,{\"sid\":\"s1\"}", "42/chat,[\"session_expired\",\"logout\"]", "41/chat,");
        assertThat(client.isClosed()).isTrue();
    }

    @Test
    void itsConnectionIsClosedAlsoIfTheApplicationHasDisconnectedIt() {
        Socket[] socket = new Socket[1];
        chat.guardedBy(joining -> {
            socket[0] = joining;
            return CompletableFuture.completedFuture(null);
        });

        FakeWebSocket client = onceGreeted(() -> {
            server.server.sessionEnded("h1", "logout");
            socket[0].disconnect(false);
        });

        assertThat(client.sent()).contains("41/chat,");
        assertThat(client.isClosed()).isTrue();
    }

    /** A client that joins; the action comes when the CONNECT reply is on its way. */
    private FakeWebSocket onceGreeted(Runnable action) {
        AtomicInteger messages = new AtomicInteger();
        FakeWebSocket client = server.with(session, new FakeWebSocket(sent -> {
            if (messages.incrementAndGet() == 2) {
                action.run();
            }
            sent.run();
        }));
        client.receive("40/chat,");
        return client;
    }

    @Test
    void itIsOverWhenTheLastWordsAreSent() {
        List<Runnable> onTheirWay = new ArrayList<>();
        FakeWebSocket client = server.with(session, new FakeWebSocket(onTheirWay::add));
        client.receive("40/chat,");
        CompletableFuture<Void> said = server.server.sessionEnded("h1");

        for (int i = 0; i < 4; i++) {
            assertThat(said).isNotDone();
            onTheirWay.remove(0).run();
        }

        assertThat(said).isDone();
        assertThat(client.sent())
                .containsExactly("40/chat,{\"sid\":\"s1\"}", "42/chat,[\"session_expired\"]", "41/chat,");
    }

    @Test
    void whoPollsIsNotWaitedFor() {
        FakePolling client = server.polling(session);
        client.post("40/chat,");

        assertThat(server.server.sessionEnded("h1")).isDone();
    }

    @Test
    void othersStay() {
        FakeWebSocket other = joined(new TestSession("h2"));
        FakeWebSocket without = joined(null);
        joined(session);

        server.server.sessionEnded("h1");
        server.server.sessionEnded("h1");

        assertThat(other.sent()).isEmpty();
        assertThat(other.isClosed()).isFalse();
        assertThat(without.isClosed()).isFalse();
    }

    @Test
    void anotherIdIsFollowed() {
        FakeWebSocket before = joined(session);
        session.rename("h9");
        FakeWebSocket between = joined(session);
        server.server.sessionRenamed("h1", "h9");
        FakeWebSocket after = joined(session);

        server.server.sessionEnded("h1");
        assertThat(before.isClosed()).isFalse();
        server.server.sessionEnded("h9");

        assertThat(before.isClosed()).isTrue();
        assertThat(between.isClosed()).isTrue();
        assertThat(after.isClosed()).isTrue();
    }

    @Test
    void whoHasLeftIsForgotten() {
        FakeWebSocket client = joined(session);
        client.session().closed(client);

        assertThat(server.server.sessions().take("h1")).isEmpty();
    }

    @Test
    void aSessionThatIsOverWhenTheConnectionOpensIsNotMissed() {
        session.invalidate();

        assertThat(server.with(session).isClosed()).isTrue();
    }

    @Test
    void whatTheClientSaidTooLateIsNotHandled() {
        CompletableFuture<Void> busy = new CompletableFuture<>();
        chat.onLater("first", event -> busy);
        chat.on("second", event -> {});
        FakeWebSocket client = joined(session);
        client.receive("42/chat,[\"first\"]");
        client.receive("42/chat,[\"second\"]");

        server.server.sessionEnded("h1");
        busy.complete(null);

        assertThat(chat.log()).containsExactly("s1 connect", "s1 first", "s1 session ended");
    }

    @Test
    void handlersSeeTheSession() {
        joined(session);

        assertThat(chat.socket(0).session()).containsSame(session);
        joined(null);
        assertThat(chat.socket(1).session()).isEmpty();
    }
}
