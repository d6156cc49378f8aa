package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.DisconnectReason;
import io.rainsocket.core.engine.FakeWebSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RAIN's style: the connect handler registers listeners on the socket. */
class ListenersTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");
    private final List<String> heard = new ArrayList<>();

    @Test
    void listenersAreCalledInTheOrderOfTheirRegistrationBehindTheHandler() {
        chat.on("x", event -> heard.add("handler")).onConnect(socket -> socket.on("x", event -> heard.add("first"))
                .on("x", String.class, text -> heard.add("second " + text)));

        server.in("/chat").receive("42/chat,[\"x\",\"hello\"]");

        assertThat(heard).containsExactly("handler", "first", "second hello");
    }

    @Test
    void aListenerMayAcknowledge() {
        chat.onConnect(socket -> socket.on("x", String.class, (text, ack) -> ack.send(text + "!")));
        FakeWebSocket client = server.in("/chat");

        client.receive("42/chat,3[\"x\",\"hello\"]");
        client.receive("42/chat,4[\"x\"]");

        assertThat(client.sent()).containsExactly("43/chat,3[\"hello!\"]", "43/chat,4[\"null!\"]");
    }

    @Test
    void aNumericEventNameIsItsText() {
        chat.onConnect(socket -> socket.on("1", event -> heard.add(event.name())));

        server.in("/chat").receive("42/chat,[1,\"a\"]");

        assertThat(heard).containsExactly("1");
    }

    @Test
    void theEndIsToldOnceWithItsReasonAfterTheLastEvent() {
        chat.onConnect(
                socket -> socket.on("x", event -> heard.add("x")).onDisconnect(reason -> heard.add(reason.toString())));
        FakeWebSocket client = server.in("/chat");

        client.receive("42/chat,[\"x\"]");
        client.receive("41/chat,");
        client.session().closed(client);

        assertThat(heard).containsExactly("x", "client namespace disconnect");
    }

    @Test
    void whoeverListensTooLateIsToldAtOnce() {
        FakeWebSocket client = server.in("/chat");
        client.receive("41/chat,");
        List<DisconnectReason> reasons = new ArrayList<>();

        chat.socket(0).onDisconnect(reasons::add);

        assertThat(reasons).containsExactly(DisconnectReason.CLIENT_NAMESPACE_DISCONNECT);
    }
}
