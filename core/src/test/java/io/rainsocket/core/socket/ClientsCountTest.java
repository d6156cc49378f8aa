package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.engine.FakeWebSocket;
import org.junit.jupiter.api.Test;

/** How many connections there are, whatever they are used for. */
class ClientsCountTest {

    private final TestServer server = new TestServer();

    @Test
    void eachConnectionCountsOnceUntilItEnds() {
        server.on("/a");
        server.on("/b");
        assertThat(server.server.clientsCount()).isZero();
        FakeWebSocket idle = server.shared();
        FakeWebSocket busy = server.shared();
        FakeWebSocket own = server.own("/a");
        busy.receive("40/a,");
        busy.receive("40/b,");
        assertThat(server.server.clientsCount()).isEqualTo(3);

        busy.receive("41/a,");
        assertThat(server.server.clientsCount()).isEqualTo(3);
        busy.session().failed(busy);
        busy.session().closed(busy);
        own.receive("nonsense");
        assertThat(server.server.clientsCount()).isEqualTo(1);

        server.timer.advance(1000);
        assertThat(idle.isClosed()).isTrue();
        assertThat(server.server.clientsCount()).isZero();
    }
}
