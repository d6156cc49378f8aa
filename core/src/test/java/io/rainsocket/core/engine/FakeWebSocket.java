package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.Frame;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** A WebSocket as strict containers have it: one message on its way at a time, and a completion that comes when its executor says so. */
public final class FakeWebSocket implements Transport {

    private final Executor completions;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<String> uncompressed = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final AtomicInteger writers = new AtomicInteger();
    private volatile EngineSession session;
    private volatile boolean busy;
    private volatile boolean closed;
    private volatile Runnable allSent;

    /** One whose messages are sent as soon as they are written. */
    public FakeWebSocket() {
        this(Runnable::run);
    }

    /** One whose messages are sent when the executor runs. */
    public FakeWebSocket(Executor completions) {
        this.completions = completions;
    }

    /** Tells it its session. */
    public FakeWebSocket attach(EngineSession engineSession) {
        session = engineSession;
        return this;
    }

    /** The session that it belongs to. */
    public EngineSession session() {
        return session;
    }

    /** The client sends a text message. */
    public void receive(String frame) {
        session.receivedText(this, frame);
    }

    /** The client sends a binary message. */
    public void receive(int... bytes) {
        byte[] data = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            data[i] = (byte) bytes[i];
        }
        session.receivedBinary(this, data);
    }

    /** What was written: text as it is, binary as in {@code <01 ff>}. */
    public List<String> sent() {
        return sent;
    }

    /** What was written since the last call. */
    public List<String> take() {
        List<String> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    /** What was written with the mark that it is not worth compressing. */
    public List<String> uncompressed() {
        return uncompressed;
    }

    /** Broken rules of {@link Transport#write}. */
    public List<String> violations() {
        return violations;
    }

    /** Whether it was closed by the session. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public String name() {
        return EngineSettings.WEBSOCKET;
    }

    @Override
    public boolean writable() {
        return !busy && !closed;
    }

    @Override
    public void write(FrameSource frames) {
        if (writers.getAndIncrement() > 0 || busy) {
            violations.add("two writes at a time");
        }
        Frame frame = frames.next();
        if (frame == null) {
            violations.add("a write without a frame");
            return;
        }
        busy = true;
        sent.add(text(frame));
        if (!frames.compress()) {
            uncompressed.add(text(frame));
        }
        writers.decrementAndGet();
        completions.execute(() -> {
            busy = false;
            if (allSent != null) {
                allSent.run();
            }
            session.drain();
        });
    }

    static String text(Frame frame) {
        return frame instanceof Frame.Text text
                ? text.encoded()
                : "<" + HexFormat.ofDelimiter(" ").formatHex(((Frame.Binary) frame).data()) + ">";
    }

    @Override
    public void close(Runnable done) {
        closed = true;
        if (busy) {
            allSent = done;
        } else {
            done.run();
        }
    }
}
