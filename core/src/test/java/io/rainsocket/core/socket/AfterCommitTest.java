package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rainsocket.Arguments;
import io.rainsocket.Emitter;
import io.rainsocket.Namespace;
import io.rainsocket.RainsocketException;
import io.rainsocket.RemoteSocket;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What waits for a transaction. */
class AfterCommitTest {

    private final TestServer server = new TestServer();
    private final FakeTransactions transaction = server.transactions;
    private final TestNamespace chat = server.on("/chat");
    private final Namespace namespace = server.namespace("/chat");
    private final FakeWebSocket client = server.in("/chat");
    private final Socket socket = chat.socket(0);

    private RemoteSocket fetched() {
        return namespace.fetchSockets().toCompletableFuture().join().get(0);
    }

    @Test
    void eventsLeaveAfterTheCommitInOrderAndAsTheyWere() {
        Map<String, String> order = new HashMap<>(Map.of("state", "new"));
        transaction.begin();
        socket.afterCommit().emit("1", order);
        order.put("state", "paid");
        namespace.afterCommit().emit("2");
        socket.emit("now");
        fetched().afterCommit().send("3");
        namespace.to("s1").afterCommit().local().emit("4");
        socket.asVolatile().afterCommit().compress(false).emit("5");
        assertThat(client.take()).containsExactly("42/chat,[\"now\"]");

        transaction.commit();

        assertThat(client.sent())
                .containsExactly(
                        "42/chat,[\"1\",{\"state\":\"new\"}]",
                        "42/chat,[\"2\"]",
                        "42/chat,[\"message\",\"3\"]",
                        "42/chat,[\"4\"]",
                        "42/chat,[\"5\"]");
    }

    @Test
    void aRollbackDropsThem() {
        transaction.begin();
        socket.afterCommit().emit("x");
        namespace.afterCommit().emit("x");
        fetched().afterCommit().emit("x");
        transaction.rollBack();
        socket.emit("y");

        assertThat(client.sent()).containsExactly("42/chat,[\"y\"]");
    }

    @Test
    void withoutATransactionTheyLeaveAtOnce() {
        Emitter emitter = socket.afterCommit();
        emitter.emit("x");
        namespace.afterCommit().emit("y");

        assertThat(client.sent()).containsExactly("42/chat,[\"x\"]", "42/chat,[\"y\"]");
    }

    @Test
    void theTransactionIsThatOfTheEmit() {
        Emitter emitter = socket.afterCommit();
        transaction.begin();
        emitter.emit("x");

        assertThat(client.sent()).isEmpty();
    }

    @Test
    void mistakesAreToldAtOnce() {
        transaction.begin();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> socket.afterCommit().emit("x", new Object()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> namespace.afterCommit().emit("connect"));
    }

    @Test
    void questionsAreAskedAfterTheCommit() {
        transaction.begin();
        CompletableFuture<Arguments> one =
                socket.afterCommit().emitWithAck("one").toCompletableFuture();
        CompletableFuture<List<Arguments>> all = namespace
                .timeout(Duration.ofSeconds(1))
                .afterCommit()
                .emitWithAck("all")
                .toCompletableFuture();
        assertThat(client.sent()).isEmpty();

        transaction.commit();
        assertThat(client.sent()).containsExactly("42/chat,0[\"one\"]", "42/chat,1[\"all\"]");
        client.receive("43/chat,0[7]");
        client.receive("43/chat,1[8]");

        assertThat(one.join().get(0, Integer.class)).isEqualTo(7);
        assertThat(all.join()).hasSize(1);
    }

    @Test
    void questionsOfARollbackAreNeverAsked() {
        transaction.begin();
        CompletableFuture<Arguments> answer =
                socket.afterCommit().emitWithAck("one").toCompletableFuture();
        transaction.rollBack();

        assertThat(client.sent()).isEmpty();
        assertThat(answer)
                .failsWithin(Duration.ofSeconds(1))
                .withThrowableThat()
                .withCauseExactlyInstanceOf(RainsocketException.class)
                .withMessageContaining("RS-0145 the transaction has rolled back, so the event \"one\" was not sent");
    }

    @Test
    void anAcknowledgementWaits() {
        chat.on("save", event -> {
            event.ack().send("saved");
            event.ack().send("only the first one counts");
        });
        transaction.begin();
        client.receive("42/chat,5[\"save\"]");
        assertThat(client.sent()).isEmpty();

        transaction.commit();

        assertThat(client.sent()).containsExactly("43/chat,5[\"saved\"]");
    }

    @Test
    void anAcknowledgementTellsOfARollback() {
        chat.on("save", event -> event.ack().send("saved"));
        transaction.begin();
        client.receive("42/chat,5[\"save\"]");
        transaction.rollBack();

        assertThat(client.sent())
                .singleElement()
                .asString()
                .startsWith("43/chat,5[")
                .contains("rollback");
    }
}
