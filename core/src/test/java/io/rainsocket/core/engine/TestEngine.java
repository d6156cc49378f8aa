package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** An Engine.IO server in virtual time: heartbeat 300 + 200 ms, upgrades within 1,000 ms, 1,000 bytes may wait. */
final class TestEngine {

    static final EngineSettings SETTINGS =
            new EngineSettings(300, 200, 1000, 1_000_000, 1000, Set.of("polling", "websocket"), true);

    final ManualTimer timer = new ManualTimer();
    final RecordingHandler client = new RecordingHandler();
    final EngineServer server;

    TestEngine() {
        this(SETTINGS);
    }

    TestEngine(EngineSettings settings) {
        AtomicInteger ids = new AtomicInteger();
        server = new EngineServer(settings, timer, () -> "sid" + ids.incrementAndGet(), session -> client);
    }

    /** A client has connected over WebSocket; its handshake is out of the way if messages are sent at once. */
    FakeWebSocket webSocket() {
        return opened(new FakeWebSocket());
    }

    FakeWebSocket opened(FakeWebSocket transport) {
        transport
                .attach(server.open(TestRequests.handshake(), transport))
                .session()
                .drain();
        transport.take();
        return transport;
    }

    /** A client has connected over long-polling, and has taken its handshake. */
    FakePolling polling() {
        FakePolling transport = new FakePolling();
        transport.attach(server.open(TestRequests.handshake(), transport)).poll();
        return transport;
    }

    /** The refusal of a request with these query parameters, {@code null} if it is let in. */
    EngineError verify(String method, boolean webSocket, Map<String, String> query) {
        Refusal refusal = server.verify(new EngineRequest(method, webSocket, query));
        return refusal == null ? null : refusal.error();
    }

    static EncodedPacket text(String message) {
        return EncodedPacket.of(Frame.message(message));
    }

    /** A head and its attachments. */
    static EncodedPacket binary(String head, byte[]... attachments) {
        return new EncodedPacket(
                Frame.message(head),
                List.copyOf(Arrays.stream(attachments).map(Frame.Binary::new).toList()));
    }
}
