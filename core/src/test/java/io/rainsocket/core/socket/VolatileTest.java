package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Namespace;
import io.rainsocket.core.engine.FakePolling;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.core.engine.ManualExecutor;
import org.junit.jupiter.api.Test;

/** Events that are dropped where they cannot leave at once, and packets that are not to be compressed. */
class VolatileTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");

    @Test
    void aPollThatWaitsGetsIt() {
        FakePolling client = polling();
        FakePolling.Poll poll = client.poll();
        chat.socket(0).asVolatile().emit("now");

        assertThat(poll.body()).isEqualTo("42/chat,[\"now\"]");
    }

    @Test
    void withoutAPollItIsDropped() {
        FakePolling client = polling();
        chat.socket(0).asVolatile().emit("never");
        namespace.asVolatile().emit("never");
        chat.socket(0).emit("later");

        assertThat(client.poll().body()).isEqualTo("42/chat,[\"later\"]");
    }

    private FakePolling polling() {
        FakePolling client = server.polling();
        client.poll();
        client.post("40/chat,");
        return client;
    }

    @Test
    void aWebSocketThatIsBusyDropsIt() {
        ManualExecutor completions = new ManualExecutor();
        FakeWebSocket client = new FakeWebSocket(completions);
        server.open(client);
        completions.runAll();
        client.receive("40/chat,");
        completions.runAll();
        client.take();

        chat.socket(0).asVolatile().emit("one");
        chat.socket(0).asVolatile().emit("two");
        namespace.asVolatile().emit("three");
        completions.runAll();
        assertThat(client.take()).containsExactly("42/chat,[\"one\"]");

        namespace.asVolatile().emit("four");
        completions.runAll();
        assertThat(client.take()).containsExactly("42/chat,[\"four\"]");
    }

    @Test
    void whoeverIsEnteringGetsItNot() {
        FakeWebSocket[] client = new FakeWebSocket[1];
        client[0] = new FakeWebSocket(completion -> {
            completion.run();
            if (client[0].sent().size() == 2) {
                namespace.asVolatile().emit("volatile");
                namespace.emit("kept");
            }
        });
        server.open(client[0]);
        client[0].receive("40/chat,");

        assertThat(client[0].take()).endsWith("40/chat,{\"sid\":\"s1\"}", "42/chat,[\"kept\"]");
    }

    @Test
    void oneClientThatIsBusyDoesNotMatterToOthers() {
        FakePolling away = polling();
        FakeWebSocket there = server.in("/chat");
        namespace.asVolatile().emit("now");

        assertThat(there.sent()).containsExactly("42/chat,[\"now\"]");
        chat.socket(0).emit("later");
        assertThat(away.poll().body()).isEqualTo("42/chat,[\"later\"]");
    }

    @Test
    void nobodyHearsOfAnOutgoingEventThatWasDropped() {
        polling();
        chat.socket(0).onAnyOutgoing(event -> chat.log().add("sent " + event.name()));
        chat.socket(0).asVolatile().emit("dropped");
        chat.socket(0).emit("waits");

        assertThat(chat.log()).containsExactly("s1 connect", "sent waits");
    }

    @Test
    void theCompressFlagReachesTheTransport() {
        FakeWebSocket client = server.in("/chat");
        chat.socket(0).emit("a");
        chat.socket(0).compress(false).emit("b");
        namespace.compress(false).emit("c");
        namespace.compress(false).compress(true).emit("d");

        assertThat(client.sent()).hasSize(4);
        assertThat(client.uncompressed()).containsExactly("42/chat,[\"b\"]", "42/chat,[\"c\"]");
    }
}
