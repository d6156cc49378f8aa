package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.EngineCodec;
import io.rainsocket.core.protocol.Frame;
import java.util.concurrent.atomic.AtomicReference;

/** Long-polling without HTTP: a GET takes all that waits, the handshake travels alone. */
public final class FakePolling implements Transport {

    /** A GET; {@link #body()} is {@code null} until it is answered. */
    public static final class Poll {

        private volatile String body;

        /** The answer. */
        public String body() {
            return body;
        }
    }

    private final AtomicReference<Poll> waiting = new AtomicReference<>();
    private volatile EngineSession session;
    private volatile Runnable closing;
    private volatile boolean discarded;
    private volatile boolean closed;
    private boolean greeted;

    /** Tells it its session. */
    public FakePolling attach(EngineSession engineSession) {
        session = engineSession;
        return this;
    }

    /** The session that it belongs to. */
    public EngineSession session() {
        return session;
    }

    /** The client sends a GET. */
    public Poll poll() {
        Poll poll = new Poll();
        waiting.set(poll);
        session.drain();
        Runnable pending = closing;
        if (pending != null && answer("6\u001e1")) {
            closing = null;
            pending.run();
        }
        return poll;
    }

    /** The client sends a POST. */
    public void post(String body) {
        session.receivedPayload(this, body);
    }

    /** Whether it was asked to close. */
    public boolean isClosed() {
        return closed;
    }

    private boolean answer(String body) {
        Poll poll = waiting.getAndSet(null);
        if (poll != null) {
            poll.body = body;
        }
        return poll != null;
    }

    @Override
    public String name() {
        return EngineSettings.POLLING;
    }

    @Override
    public boolean writable() {
        return waiting.get() != null;
    }

    @Override
    public void write(FrameSource frames) {
        Poll poll = waiting.getAndSet(null);
        if (poll == null) {
            return;
        }
        StringBuilder payload = new StringBuilder();
        EngineCodec.appendToPayload(payload, frames.next());
        for (Frame frame = greeted ? frames.next() : null; frame != null; frame = frames.next()) {
            EngineCodec.appendToPayload(payload, frame);
        }
        greeted = true;
        poll.body = payload.toString();
    }

    @Override
    public void close(Runnable done) {
        closed = true;
        if (answer("1") || discarded) {
            done.run();
        } else {
            closing = done;
        }
    }

    @Override
    public void discard() {
        discarded = true;
    }

    @Override
    public void release() {
        answer("6");
    }
}
