package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rainsocket.ArgumentException;
import io.rainsocket.Handshake;
import io.rainsocket.Transport;
import io.rainsocket.core.engine.FakePolling;
import io.rainsocket.core.engine.FakeWebSocket;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SocketHandshakeTest {

    private final TestServer server = new TestServer();
    private final TestNamespace chat = server.on("/chat");

    @Test
    void itTellsWhatTheRequestTold() {
        server.visitor("alice");
        server.in("/chat");
        Handshake handshake = chat.socket(0).handshake();

        assertThat(handshake.url()).isEqualTo("/socket.io/?EIO=4&transport=websocket");
        assertThat(handshake.query()).containsEntry("EIO", "4");
        assertThat(handshake.header("X-Forwarded-For")).contains("10.0.0.1");
        assertThat(handshake.header("Cookie")).isEmpty();
        assertThat(handshake.address()).isEqualTo("127.0.0.1");
        assertThat(handshake.secure()).isTrue();
        assertThat(handshake.xdomain()).isTrue();
        assertThat(handshake.issued()).isEqualTo(Instant.EPOCH);
        assertThat(handshake.locale()).isEqualTo(Locale.FRANCE);
        assertThat(handshake.principal())
                .hasValueSatisfying(user -> assertThat(user.getName()).isEqualTo("alice"));
        assertThat(handshake.isUserInRole("admin")).isTrue();
        assertThat(handshake.isUserInRole("guest")).isFalse();
    }

    @Test
    void theAuthObjectIsBoundToTheTypeThatIsAskedFor() {
        server.shared().receive("40/chat,{\"token\":\"x\"}");
        Handshake handshake = chat.socket(0).handshake();

        assertThat((Object) handshake.auth(Map.class)).isEqualTo(Map.of("token", "x"));
        assertThatThrownBy(() -> handshake.auth(Integer.class))
                .isInstanceOf(ArgumentException.class)
                .hasMessage("RS-0106 the auth object does not fit java.lang.Integer");
    }

    @Test
    void theTransportIsTheOneInUse() {
        FakePolling polling = server.polling();
        polling.post("40/chat,");
        assertThat(chat.socket(0).transport()).isEqualTo(Transport.POLLING);

        FakeWebSocket webSocket = new FakeWebSocket().attach(polling.session());
        polling.session().upgrade(webSocket);
        webSocket.receive("5");
        assertThat(chat.socket(0).transport()).isEqualTo(Transport.WEBSOCKET);
    }

    @Test
    void theApplicationsValuesStayWithTheSocket() {
        server.in("/chat");

        chat.socket(0).data().put("user", "alice");

        assertThat(server.namespace("/chat").socket("s1").orElseThrow().data()).containsEntry("user", "alice");
    }
}
