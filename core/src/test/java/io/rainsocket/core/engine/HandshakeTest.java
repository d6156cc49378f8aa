package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HandshakeTest {

    private final TestEngine engine = new TestEngine();

    @Test
    void aWebSocketGetsTheFiveFieldsAndNoUpgrades() {
        FakeWebSocket transport = new FakeWebSocket();

        transport
                .attach(engine.server.open(TestRequests.handshake(), transport))
                .session()
                .drain();

        assertThat(transport.sent())
                .containsExactly(
                        "0{\"sid\":\"sid1\",\"upgrades\":[],\"pingInterval\":300,\"pingTimeout\":200,\"maxPayload\":1000000}");
    }

    @Test
    void aPollGetsTheFiveFieldsAndMayUpgrade() {
        FakePolling transport = new FakePolling();

        var poll = transport
                .attach(engine.server.open(TestRequests.handshake(), transport))
                .poll();

        assertThat(poll.body())
                .isEqualTo("0{\"sid\":\"sid1\",\"upgrades\":[\"websocket\"],\"pingInterval\":300,\"pingTimeout\":200,"
                        + "\"maxPayload\":1000000}");
    }

    @Test
    void noUpgradeIsOfferedWhenUpgradesAreNotAllowed() {
        assertThat(offered(Set.of("polling", "websocket"), false)).contains("\"upgrades\":[]");
    }

    @Test
    void noUpgradeIsOfferedWhenThereAreNoWebSockets() {
        assertThat(offered(Set.of("polling"), true)).contains("\"upgrades\":[]");
    }

    private static String offered(Set<String> transports, boolean allowUpgrades) {
        TestEngine other = new TestEngine(new EngineSettings(300, 200, 1000, 1000, 1000, transports, allowUpgrades));
        FakePolling transport = new FakePolling();
        return transport
                .attach(other.server.open(TestRequests.handshake(), transport))
                .poll()
                .body();
    }

    @Test
    void nothingIsWrittenBeforeTheTransportHasDrained() {
        FakeWebSocket transport = new FakeWebSocket();

        EngineSession session = engine.server.open(TestRequests.handshake(), transport);
        session.send(TestEngine.text("early"));
        assertThat(transport.sent()).isEmpty();

        transport.attach(session).session().drain();
        assertThat(transport.sent()).hasSize(2).last().isEqualTo("4early");
    }

    @Test
    void theSessionIsFoundByItsIdAndCounted() {
        FakeWebSocket transport = engine.webSocket();

        assertThat(engine.server.session("sid1")).isSameAs(transport.session());
        assertThat(engine.server.session("sid2")).isNull();
        assertThat(engine.server.sessionCount()).isEqualTo(1);
    }
}
