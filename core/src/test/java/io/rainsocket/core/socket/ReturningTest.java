package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Namespace;
import io.rainsocket.Recovery;
import io.rainsocket.core.engine.FakeWebSocket;
import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.StoredEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What may happen while an adapter looks up who comes back: whoever does not get in leaves nothing behind. */
class ReturningTest {

    private static final String REPLY = "40/chat,{\"sid\":\"s9\",\"pid\":\"pid\"}";
    private static final String NEW = "40/chat,{\"sid\":\"s1\",\"pid\":\"s2\"}";

    private ScriptedAdapter adapter;

    private final TestServer server = new TestServer(
            config -> config.recovery(Recovery.of(Duration.ofMinutes(1)).withMiddlewares()),
            Optional.of(local -> adapter = new ScriptedAdapter(local)));
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");
    private final FakeWebSocket client = server.returning("/chat", "pid", "0");

    private static Payload payload(String name) {
        return new Payload("[\"" + name + "\"]", List.of());
    }

    private void isEmpty() {
        assertThat(namespace.sockets()).isEmpty();
        Rooms members = ((ServerNamespace) namespace).members();
        assertThat(members.names()).isEmpty();
        assertThat(members.leaving()).isEmpty();
    }

    @Test
    void itWaitsForTheAdapter() {
        assertThat(client.sent()).isEmpty();
        adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));
        assertThat(client.sent()).isEmpty();
        adapter.missed.complete(Optional.of(List.of(new StoredEvent(payload("one"), "1"))));

        assertThat(client.sent()).containsExactly("42/chat,[\"one\",\"1\"]", REPLY);
        assertThat(chat.socket(0).rooms()).containsExactlyInAnyOrder("s9", "room");
        assertThat(chat.socket(0).data()).containsEntry("name", "Ada");
    }

    @Test
    void whatIsSentMeanwhileFollowsTheReplyOnce() {
        adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));
        adapter.local.broadcast(payload("one"), BroadcastOptions.ALL.to("room"), Optional.of("1"));
        adapter.local.broadcast(payload("two"), BroadcastOptions.ALL.to("s9"), Optional.of("2"));
        adapter.local.broadcast(payload("no"), BroadcastOptions.ALL.except("room"), Optional.of("3"));
        adapter.missed.complete(Optional.of(List.of(new StoredEvent(payload("one"), "1"))));

        assertThat(client.sent()).containsExactly("42/chat,[\"one\",\"1\"]", REPLY, "42/chat,[\"two\",\"2\"]");
    }

    @Test
    void anAdapterThatFailsToRestoreMakesItANewOne() {
        try (LogRecorder log = new LogRecorder(ServerNamespace.class)) {
            adapter.restored.completeExceptionally(new IllegalStateException("away"));
            assertThat(log.messages()).singleElement().asString().startsWith("RS-0116 the adapter of /chat failed");
        }
        assertThat(client.sent()).containsExactly(NEW);
    }

    @Test
    void anAdapterThatFailsToFindWhatWasMissedMakesItANewOne() {
        try (LogRecorder log = new LogRecorder(ServerNamespace.class)) {
            adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));
            adapter.missed.completeExceptionally(new IllegalStateException("away"));
            assertThat(log.messages()).singleElement().asString().startsWith("RS-0116 the adapter of /chat failed");
        }
        assertThat(client.sent()).containsExactly(NEW);
        assertThat(namespace.sockets()).containsExactly(chat.socket(0));
        assertThat(namespace.socket("s9")).isEmpty();
        client.session().closed(client);
        isEmpty();
    }

    @Test
    void whoMissedTooMuchIsANewOneInNoRoom() {
        adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));
        adapter.missed.complete(Optional.empty());

        assertThat(client.sent()).containsExactly(NEW);
        assertThat(chat.socket(0).rooms()).containsExactly("s1");
        assertThat(((ServerNamespace) namespace).members().names()).isEmpty();
    }

    @Test
    void aConnectionThatEndsBeforeTheStateIsThereGivesItBack() {
        client.session().failed(client);
        adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));

        assertThat(adapter.persisted).containsExactly(ScriptedAdapter.KNOWN);
        isEmpty();
        adapter.missed.complete(Optional.of(List.of()));
        assertThat(adapter.persisted).hasSize(1);
        assertThat(chat.log()).isEmpty();
        isEmpty();
    }

    @Test
    void aConnectionThatEndsBeforeTheEventsAreThereGivesItBackAtOnce() {
        adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));
        client.session().failed(client);

        assertThat(adapter.persisted).containsExactly(ScriptedAdapter.KNOWN);
        isEmpty();
        adapter.missed.complete(Optional.of(List.of()));
        assertThat(adapter.persisted).hasSize(1);
        assertThat(chat.log()).isEmpty();
        isEmpty();
    }

    @Test
    void aConnectionThatEndsWhileTheApplicationDecidesGivesItBackAtOnce() {
        CompletableFuture<Void> decision = new CompletableFuture<>();
        chat.guardedBy(socket -> decision);
        adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));
        adapter.missed.complete(Optional.of(List.of()));
        client.session().failed(client);

        assertThat(adapter.persisted).containsExactly(ScriptedAdapter.KNOWN);
        isEmpty();
        decision.complete(null);
        assertThat(adapter.persisted).hasSize(1);
        assertThat(chat.log()).isEmpty();
        isEmpty();
    }

    @Test
    void whoIsSentAwayMeanwhileComesInAndHasToGo() {
        adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));
        namespace.to("room").disconnectSockets();
        adapter.missed.complete(Optional.of(List.of()));

        assertThat(client.sent()).containsExactly(REPLY, "41/chat,");
        assertThat(chat.log()).containsExactly("s9 connect", "s9 server namespace disconnect");
        assertThat(adapter.persisted).isEmpty();
        isEmpty();
    }

    @Test
    void theServerNeedNotWaitForIt() {
        adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));

        assertThat(server.server.close()).isCompleted();
        assertThat(server.server.close()).isCompleted();
        assertThat(adapter.closed).hasValue(1);
    }

    @Test
    void aBroadcastThatWaitsForItDoesNotKeepItAlive() {
        adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));
        var answers =
                namespace.timeout(Duration.ofSeconds(1)).emitWithAck("ask").toCompletableFuture();
        NamespaceSocket socket =
                (NamespaceSocket) namespace.sockets().iterator().next();
        assertThat(socket.pendingAcks().size()).isEqualTo(1);
        client.session().failed(client);

        assertThat(socket.pendingAcks().size()).isZero();
        assertThat(answers).isNotDone();
        server.timer.advance(1000);
        assertThat(answers).isCompletedExceptionally();
    }

    @Test
    void theAdapterHearsOfTheRooms() {
        adapter.restored.complete(Optional.of(ScriptedAdapter.KNOWN));
        assertThat(adapter.rooms).containsExactly("+s9", "+room");
        client.session().failed(client);
        assertThat(adapter.rooms).containsExactly("+s9", "+room", "-room", "-s9");
    }
}
