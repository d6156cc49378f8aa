package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.EnginePacket;
import io.rainsocket.core.protocol.Frame;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an observer hears of the sessions. */
class ObserverTest {

    private final List<String> heard = new ArrayList<>();
    private final EngineServer server = new EngineServer(
            TestEngine.SETTINGS, new ManualTimer(), () -> "sid", session -> new RecordingHandler(), new Recorder());

    private final class Recorder implements EngineObserver {
        @Override
        public void opened() {
            heard.add("opened");
        }

        @Override
        public void sent(EncodedPacket packet) {
            heard.add("sent " + packet.size());
        }

        @Override
        public void received(EnginePacket message) {
            heard.add("received " + message);
        }

        @Override
        public void closed(CloseReason reason) {
            heard.add("closed " + reason);
        }
    }

    private FakeWebSocket open() {
        FakeWebSocket transport = new FakeWebSocket();
        transport
                .attach(server.open(TestRequests.handshake(), transport))
                .session()
                .drain();
        return transport;
    }

    @Test
    void aSessionOpensWithItsHandshake() {
        FakeWebSocket client = open();
        int handshake = client.sent().get(0).length();
        assertThat(heard).containsExactly("opened", "sent " + handshake);
    }

    @Test
    void messagesAreHeardBothWaysAndHeartbeatsAreNotReceived() {
        FakeWebSocket client = open();
        heard.clear();
        client.receive("4straße");
        client.receive(1, 2);
        client.receive("3");
        client.session().send(EncodedPacket.of(Frame.message("hello")));
        assertThat(heard).containsExactly("received Text[data=straße]", "received Binary[2 bytes]", "sent 6");
        assertThat(new EnginePacket.Text("straße").utf8Length()).isEqualTo(7);
    }

    @Test
    void theEndIsHeardOnceAndNothingAfterIt() {
        FakeWebSocket client = open();
        heard.clear();
        client.session().closed(client);
        client.session().failed(client);
        client.session().send(EncodedPacket.of(Frame.message("late")));
        client.receive("4late");
        assertThat(heard).containsExactly("closed TRANSPORT_CLOSE");
    }

    @Test
    void sessionsAreCountedByTheirTransport() {
        TestEngine engine = new TestEngine();
        engine.webSocket();
        engine.polling();
        engine.polling();
        assertThat(engine.server.sessionCount("polling")).isEqualTo(2);
        assertThat(engine.server.sessionCount("websocket")).isEqualTo(1);
        assertThat(engine.server.sessionCount()).isEqualTo(3);
    }
}
