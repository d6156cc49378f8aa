package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** After 1,000 clients have come and gone, nothing of them is left. */
class NoLeakTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat").onConnect(NoLeakTest::settle);

    private static void settle(Socket socket) {
        socket.join("everybody", "room of " + socket.id());
        socket.data().put("name", socket.id());
        socket.on("x", event -> {}).onDisconnect(reason -> {});
        socket.emitWithAck("never answered");
        socket.timeout(Duration.ofHours(1)).emitWithAck("never answered in time");
    }

    private void comeAndGo(BiConsumer<FakeWebSocket, Socket> leave) {
        for (int i = 0; i < 1000; i++) {
            FakeWebSocket client = i % 2 == 0 ? server.shared() : server.own("/chat");
            client.receive(i % 2 == 0 ? "40/chat," : "40");
            leave.accept(client, chat.socket(i));
            assertThat(((NamespaceSocket) chat.socket(i)).pendingAcks().size()).isZero();
        }
        Rooms members = ((ServerNamespace) server.namespace("/chat")).members();
        assertThat(members.sockets()).isEmpty();
        assertThat(members.names()).isEmpty();
        assertThat(server.sessions()).isZero();
        assertThat(server.timer.waiting()).isZero();
    }

    @Test
    void whenClientsClose() {
        comeAndGo((client, socket) -> client.session().closed(client));
    }

    @Test
    void whenClientsMisbehave() {
        comeAndGo((client, socket) -> client.receive("42{}"));
    }

    @Test
    void whenTheApplicationClosesTheConnection() {
        comeAndGo((client, socket) -> socket.disconnect(true));
    }

    @Test
    void whenClientsLeaveFirstAndCloseThen() {
        comeAndGo((client, socket) -> {
            socket.disconnect();
            client.session().failed(client);
        });
    }

    @Test
    void whenClientsFallSilent() {
        comeAndGo((client, socket) -> server.timer.advance(45_000));
    }
}
