package io.rainsocket.admin;

import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.FrameSource;
import io.rainsocket.core.engine.HandshakeRequest;
import io.rainsocket.core.engine.Transport;
import io.rainsocket.core.protocol.Frame;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A client over WebSocket whose messages are sent as soon as they are written. */
final class Connection implements Transport {

    private final List<String> sent = new ArrayList<>();
    private final EngineSession session;

    /** Logged in with these roles, or not at all if there are none. */
    Connection(EngineServer engine, Set<String> roles) {
        session = engine.open(
                new HandshakeRequest(
                        "/socket.io/?token=1",
                        Map.of("token", "1"),
                        Map.of(
                                "cookie", List.of("JSESSIONID=secret"),
                                "x-forwarded-for", List.of("192.0.2.7"),
                                "accept", List.of("a", "b")),
                        "127.0.0.1",
                        true,
                        Locale.ROOT,
                        roles.isEmpty() ? null : () -> "somebody",
                        roles::contains,
                        Instant.EPOCH,
                        Runnable::run,
                        null),
                this);
        session.drain();
        sent.clear();
    }

    void send(String frame) {
        session.receivedText(this, frame);
    }

    void leave() {
        session.closed(this);
    }

    /** What the server has sent since the last call. */
    List<String> take() {
        List<String> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    @Override
    public String name() {
        return EngineSettings.WEBSOCKET;
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public void write(FrameSource frames) {
        for (Frame frame = frames.next(); frame != null; frame = frames.next()) {
            sent.add(frame instanceof Frame.Text text ? text.encoded() : "(binary)");
        }
    }

    @Override
    public void close(Runnable closed) {
        closed.run();
    }
}
