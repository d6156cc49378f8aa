package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.engine.FakeWebSocket;
import org.junit.jupiter.api.Test;

class ConnectTimeoutTest {

    private final TestServer server = new TestServer();
    private final FakeWebSocket client = server.shared();

    ConnectTimeoutTest() {
        server.on("/chat");
    }

    @Test
    void aConnectionThatJoinsNothingIsClosedThenAndNotEarlier() {
        server.timer.advance(999);
        assertThat(client.isClosed()).isFalse();

        server.timer.advance(1);
        assertThat(client.isClosed()).isTrue();
        assertThat(server.timer.waiting()).isZero();
    }

    @Test
    void pongsAreNoExcuse() {
        server.timer.advance(500);
        client.receive("3");
        server.timer.advance(500);

        assertThat(client.isClosed()).isTrue();
    }

    @Test
    void anUnknownNamespaceIsNoExcuse() {
        client.receive("40/nope,");
        server.timer.advance(1000);

        assertThat(client.isClosed()).isTrue();
    }

    @Test
    void aConnectionThatJoinedMayLeaveAndStay() {
        client.receive("40/chat,");
        client.receive("41/chat,");
        server.timer.advance(2000);

        assertThat(client.isClosed()).isFalse();
    }
}
