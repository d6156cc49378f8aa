package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Caller;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Recovery;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a client is, for how long, and whether it is the same when it comes back. */
class CallerTest {

    private static final String[] SENT_AWAY = {"42/chat,[\"authentication_expired\"]", "41/chat,"};

    private static final Duration HOUR = Duration.ofHours(1);

    private TestServer server = new TestServer();

    CallerTest() {
        server.visitor("alice");
    }

    private void recover() {
        server = new TestServer(config -> config.recovery(Recovery.of(Duration.ofMinutes(1))));
        server.visitor("alice");
    }

    private static Caller bob(long millis) {
        return Caller.of("bob", "boss").until(Instant.ofEpochMilli(millis));
    }

    private Socket socket() {
        return server.on("/chat").socket(0);
    }

    private static String name(Socket socket) {
        return socket.principal().map(Principal::getName).orElse(null);
    }

    private FakeWebSocket client() {
        server.on("/chat");
        return server.in("/chat");
    }

    @Test
    void isWhoeverIsLoggedInUntilTheApplicationKnowsBetter() {
        client();
        assertThat(name(socket())).isEqualTo("alice");
        assertThat(socket().isUserInRole("admin")).isTrue();

        socket().authenticate(Caller.of("bob", "boss"));
        assertThat(name(socket())).isEqualTo("bob");
        assertThat(socket().isUserInRole("boss")).isTrue();
        assertThat(socket().isUserInRole("admin")).isFalse();
    }

    @Test
    void isDisconnectedWhenItsTimeIsOver() {
        FakeWebSocket client = client();
        socket().authenticate(bob(1000));
        server.timer.advance(999);
        assertThat(client.take()).isEmpty();
        server.timer.advance(1);

        assertThat(client.take()).containsExactly(SENT_AWAY);
        assertThat(server.on("/chat").log()).containsExactly("s1 connect", "s1 server namespace disconnect");
        assertThat(client.session().isOpen()).isTrue();
    }

    @Test
    void staysIfItAuthenticatesAgain() {
        FakeWebSocket client = client();
        int idle = server.timer.waiting();
        socket().authenticate(bob(1000));
        socket().authenticate(bob(2000));
        assertThat(server.timer.waiting()).isEqualTo(idle + 1);
        server.timer.advance(1999);
        assertThat(client.take()).isEmpty();

        socket().authenticate(Caller.of("bob"));
        server.timer.advance(10_000);
        assertThat(client.take()).isEmpty();
        assertThat(server.timer.waiting()).isEqualTo(idle);
    }

    @Test
    void staysIfItAuthenticatesWhileTheThreadsAreBusy() {
        Queue<Runnable> later = new ArrayDeque<>();
        server.on("/chat");
        FakeWebSocket client = server.in("/chat", later::add);
        later.remove().run();
        socket().authenticate(bob(1000));
        server.timer.advance(1000);
        socket().authenticate(bob(3000));
        later.remove().run();
        assertThat(client.take()).isEmpty();
        server.timer.advance(2000);
        later.remove().run();

        assertThat(client.take()).containsExactly(SENT_AWAY);
    }

    @Test
    void mayLastLongerThanTheLongestWait() {
        FakeWebSocket client = client();
        socket().authenticate(Caller.of("bob").until(Instant.MAX));
        client.session().failed(client);
        assertThat(server.timer.waiting()).isZero();

        FakeWebSocket other = server.in("/chat");
        server.on("/chat").socket(1).authenticate(bob(HOUR.toMillis() + 5000));
        answerHeartbeats(other, HOUR.toMillis() + 4000);
        assertThat(other.session().isOpen()).isTrue();
        other.take();
        server.timer.advance(1000);
        assertThat(other.take()).containsExactly(SENT_AWAY);
    }

    private void answerHeartbeats(FakeWebSocket client, long millis) {
        for (long left = millis; left > 0; left -= 1000) {
            server.timer.advance(1000);
            client.receive("3");
        }
    }

    @Test
    void leavesNoTaskBehind() {
        FakeWebSocket client = client();
        socket().authenticate(bob(HOUR.toMillis()));
        int waiting = server.timer.waiting();
        client.receive("41/chat,");
        assertThat(server.timer.waiting()).isEqualTo(waiting - 1);
        socket().authenticate(bob(HOUR.toMillis()));
        assertThat(server.timer.waiting()).isEqualTo(waiting - 1);
    }

    @Test
    void leavesNoTaskBehindWhenItMayNotJoin() {
        server.on("/chat").guardedBy(socket -> {
            socket.authenticate(bob(1000));
            return CompletableFuture.failedFuture(new ConnectRefusedException("no"));
        });
        FakeWebSocket client = server.shared();
        int waiting = server.timer.waiting();
        client.receive("40/chat,");
        assertThat(server.timer.waiting()).isEqualTo(waiting);
    }

    @Test
    void isSentAwayAtOnceIfItsTimeIsOverWhenItJoins() {
        server.timer.advance(2000);
        server.on("/chat").guardedBy(socket -> {
            socket.authenticate(bob(1000));
            return null;
        });
        FakeWebSocket client = server.shared();
        client.receive("40/chat,");
        server.timer.advance(0);
        assertThat(client.take()).endsWith(SENT_AWAY);
    }

    @Test
    void isTheSameWhenItReturns() {
        recover();
        FakeWebSocket client = client();
        socket().authenticate(bob(30_000));
        server.namespace("/chat").emit("seen");
        client.session().failed(client);
        server.timer.advance(10_000);
        FakeWebSocket back = server.returning("/chat", "s2", "0");

        Socket again = server.on("/chat").socket(1);
        assertThat(again.recovered()).isTrue();
        assertThat(name(again)).isEqualTo("bob");
        assertThat(again.isUserInRole("boss")).isTrue();
        assertThat(again.isUserInRole("admin")).isFalse();
        back.take();
        server.timer.advance(20_000);
        assertThat(back.take()).containsExactly("42/chat,[\"authentication_expired\",\"1\"]", "41/chat,");
    }

    @Test
    void doesNotReturnWhenItsTimeIsOver() {
        recover();
        FakeWebSocket client = client();
        socket().authenticate(bob(10_000));
        server.namespace("/chat").emit("seen");
        client.session().failed(client);
        server.timer.advance(10_000);
        server.returning("/chat", "s2", "0");

        assertThat(server.on("/chat").socket(1).recovered()).isFalse();
        assertThat(name(server.on("/chat").socket(1))).isEqualTo("alice");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "eve")
    void doesNotReturnAsSomebodyElse(String other) {
        recover();
        FakeWebSocket client = client();
        socket().join("alice's");
        server.namespace("/chat").emit("seen");
        client.session().failed(client);
        server.namespace("/chat").to("alice's").emit("for alice");
        server.visitor(other);
        FakeWebSocket stranger = server.returning("/chat", "s2", "0");

        assertThat(stranger.sent()).containsExactly("40/chat,{\"sid\":\"s3\",\"pid\":\"s4\"}");
        assertThat(server.on("/chat").socket(1).recovered()).isFalse();
        assertThat(server.on("/chat").socket(1).rooms()).containsExactly("s3");
    }
}
