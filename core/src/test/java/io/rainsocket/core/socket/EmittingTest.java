package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rainsocket.Socket;
import io.rainsocket.core.engine.FakeWebSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmittingTest {

    private final TestServer server = new TestServer();
    private final TestNamespace main = server.on("/");
    private final FakeWebSocket client = server.in("/");
    private final Socket socket = main.socket(0);

    @Test
    void anEventMayHaveNoArgumentsOrMany() {
        socket.emit("none");
        socket.emit("many", 1, "two", null);
        socket.send("hello");

        assertThat(client.sent())
                .containsExactly("42[\"none\"]", "42[\"many\",1,\"two\",null]", "42[\"message\",\"hello\"]");
    }

    @Test
    void anEventsNameIsEscaped() {
        socket.emit("say \"hi\"\u001e");

        assertThat(client.sent()).containsExactly("42[\"say \\\"hi\\\"\\u001e\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener"})
    void reservedNamesAreRefused(String event) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> socket.emit(event))
                .withMessageStartingWith("RS-0102");
        assertThatIllegalArgumentException().isThrownBy(() -> socket.emitWithAck(event));
        assertThatIllegalArgumentException().isThrownBy(() -> socket.on(event, received -> {}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> server.namespace("/").emit(event));
        assertThat(ReservedEvents.contains(event)).isTrue();
        assertThat(client.sent()).isEmpty();
    }

    @Test
    void anArgumentThatCannotBeWrittenReachesTheCallerAndSendsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> socket.emit("x", new Object()));
        socket.emit("y");

        assertThat(client.sent()).containsExactly("42[\"y\"]");
    }

    @Test
    void whatIsEmittedAfterTheEndIsDropped() {
        client.receive("41");

        socket.emit("x");

        assertThat(client.sent()).isEmpty();
        assertThat(socket.connected()).isFalse();
    }

    @Test
    void whatIsEmittedBeforeTheApplicationDisconnectsLeavesBeforeTheDisconnect() {
        socket.emit("bye");
        socket.disconnect();
        socket.disconnect();

        assertThat(client.sent()).containsExactly("42[\"bye\"]", "41");
        assertThat(client.isClosed()).isFalse();
    }
}
