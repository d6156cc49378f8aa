package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Backlog;
import io.rainsocket.Namespace;
import io.rainsocket.Recovery;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is kept has its limits, and goes when its time is over. */
class RecoveryBoundsTest {

    private static final Recovery MINUTE = Recovery.of(Duration.ofMinutes(1));

    private static TestServer server(Recovery recovery) {
        return new TestServer(config -> config.recovery(recovery));
    }

    private static boolean recovered(TestServer server, String pid, String offset) {
        TestNamespace chat = server.on("/chat");
        int before = (int)
                chat.log().stream().filter(line -> line.endsWith(" connect")).count();
        server.returning("/chat", pid, offset);
        return chat.socket(before).recovered();
    }

    @Test
    void eventsAreKeptUpToANumberOfBytes() {
        // ["x"] counts 100 + 2 * 5.
        for (int missed = 1; missed < 6; missed++) {
            TestServer server = server(MINUTE.bounded(330, 10));
            server.on("/chat");
            FakeWebSocket client = server.in("/chat");
            Namespace namespace = server.namespace("/chat");
            namespace.emit("x");
            client.session().failed(client);
            for (int i = 0; i < missed; i++) {
                namespace.emit("x");
            }
            assertThat(recovered(server, "s2", "0")).as("%d missed", missed).isEqualTo(missed <= 3);
        }
    }

    @Test
    void whoMissedMoreThanMayWaitForAConnectionIsANewOne() {
        for (int missed : new int[] {9, 10}) {
            TestServer server = new TestServer(config -> config.recovery(MINUTE).maxBuffered(999));
            server.on("/chat");
            FakeWebSocket client = server.in("/chat");
            Namespace namespace = server.namespace("/chat");
            namespace.emit("x");
            client.session().failed(client);
            for (int i = 0; i < missed; i++) {
                namespace.emit("x");
            }
            assertThat(recovered(server, "s2", "0")).as("%d missed", missed).isEqualTo(missed == 9);
        }
    }

    @Test
    void whoMissedMoreThanMayWaitForASocketIsANewOne() {
        for (int missed : new int[] {3, 4}) {
            TestServer server = new TestServer(config -> config.recovery(MINUTE)
                    .backlog(Backlog.builder().maxOutboundMessages(3).build()));
            server.on("/chat");
            FakeWebSocket client = server.in("/chat");
            Namespace namespace = server.namespace("/chat");
            namespace.emit("x");
            client.session().failed(client);
            for (int i = 0; i < missed; i++) {
                namespace.emit("x");
            }
            assertThat(recovered(server, "s2", "0")).as("%d missed", missed).isEqualTo(missed == 3);
        }
    }

    @Test
    void attachmentsCount() {
        TestServer server = server(MINUTE.bounded(500, 10));
        server.on("/chat");
        FakeWebSocket client = server.in("/chat");
        Namespace namespace = server.namespace("/chat");
        namespace.emit("x");
        client.session().failed(client);
        namespace.emit("x", new byte[500]);

        assertThat(recovered(server, "s2", "0")).isFalse();
    }

    @Test
    void whoeverHasTheLastEventMissesNothingEvenIfThatIsForgotten() {
        TestServer server = server(MINUTE);
        server.on("/chat");
        FakeWebSocket client = server.in("/chat");
        server.namespace("/chat").emit("x");
        for (int i = 0; i < 9; i++) {
            server.timer.advance(20_000);
            client.receive("3");
        }
        client.session().failed(client);

        assertThat(recovered(server, "s2", "0")).isTrue();
    }

    @Test
    void ofTooManyClientsTheFirstIsForgotten() {
        TestServer server = server(MINUTE.bounded(10_000, 2));
        server.on("/chat");
        FakeWebSocket[] clients = {server.in("/chat"), server.in("/chat"), server.in("/chat")};
        server.namespace("/chat").emit("x");
        for (FakeWebSocket client : clients) {
            client.session().failed(client);
        }

        assertThat(recovered(server, "s2", "0")).isFalse();
        assertThat(recovered(server, "s4", "0")).isTrue();
        assertThat(recovered(server, "s6", "0")).isTrue();
    }

    @Test
    void nothingWaitsWhenNothingIsKept() {
        TestServer server = server(MINUTE);
        server.on("/chat");
        assertThat(server.timer.waiting()).isZero();

        server.namespace("/chat").emit("x");
        assertThat(server.timer.waiting()).isEqualTo(1);
        server.namespace("/chat").emit("x");
        assertThat(server.timer.waiting()).isEqualTo(1);

        server.timer.advance(120_000);
        assertThat(server.timer.waiting()).isZero();
    }

    @Test
    void whoNeverReturnsIsForgotten() {
        TestServer server = server(MINUTE);
        server.on("/chat");
        FakeWebSocket client = server.in("/chat");
        client.session().failed(client);
        assertThat(server.timer.waiting()).isEqualTo(1);

        server.timer.advance(120_000);
        assertThat(server.timer.waiting()).isZero();
    }

    @Test
    void aClosedServerKeepsNothing() {
        TestServer server = server(MINUTE);
        server.on("/chat");
        FakeWebSocket client = server.in("/chat");
        server.namespace("/chat").emit("x");
        assertThat(server.server.close()).isCompleted();
        client.session().failed(client);
        assertThat(server.timer.waiting()).isZero();

        server.namespace("/chat").emit("late");
        assertThat(server.timer.waiting()).isZero();
        assertThat(recovered(server, "s2", "0")).isFalse();
    }
}
