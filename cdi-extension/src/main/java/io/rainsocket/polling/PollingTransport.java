package io.rainsocket.polling;

import io.rainsocket.core.engine.EngineError;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.FrameSource;
import io.rainsocket.core.engine.Timer;
import io.rainsocket.core.engine.Transport;
import io.rainsocket.core.protocol.EngineCodec;
import io.rainsocket.core.protocol.Frame;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Long-polling as one connection: at most one GET waits, at most one POST is read (Engine.IO v4, "HTTP long-polling").
 *
 * <pre>
 *   GET   waits until there are packets, takes all of them, joined by U+001E
 *   POST  brings packets, is answered "ok"
 * </pre>
 */
final class PollingTransport implements Transport {

    /** How long the client's word of closing waits for a poll that may have been sent before it: requests overtake each other. */
    private static final long OVERTAKEN_POLL = 100;

    /** How long an orderly close waits for a poll that can carry it; the reference server's figure. */
    private static final long CLOSE_TIMEOUT = 30_000;

    private static final String CLOSE = Frame.CLOSE.encoded();
    private static final String NOOP_AND_CLOSE = Frame.NOOP.encoded() + '\u001e' + CLOSE;

    private final Timer timer;
    private final AtomicReference<Poll> waiting = new AtomicReference<>();
    private final AtomicBoolean receiving = new AtomicBoolean();

    /** What waits for the next poll; {@code null} if nothing does. */
    private final AtomicReference<Runnable> awaitingPoll = new AtomicReference<>();

    /** What to do once the client was told of the close; {@code null} unless that waits for a poll. */
    private final AtomicReference<Runnable> closing = new AtomicReference<>();

    private volatile boolean discarded;

    /** How many frames of the greeting are still to be written; they travel alone. Owned by the session's writer. */
    private int greeting;

    PollingTransport(Timer timer, int greetingFrames) {
        this.timer = timer;
        greeting = greetingFrames;
    }

    /** A GET has come; {@code false} if another one waits already, which ends the session. */
    boolean poll(EngineSession session, Poll poll) {
        if (!waiting.compareAndSet(null, poll)) {
            session.failed(this);
            return false;
        }
        session.drain();
        polled();
        if (closing.get() != null) {
            answerClosing();
        } else if (discarded) {
            refuse(); // closed or replaced since the request was let in
        }
        return true;
    }

    private void refuse() {
        Poll poll = waiting.getAndSet(null);
        if (poll != null) {
            poll.refuse(EngineError.BAD_REQUEST);
        }
    }

    /** Runs the action as soon as a poll waits, or after a moment without one. At most one action at a time. */
    void awaitPoll(Runnable action) {
        awaitingPoll.set(action);
        timer.schedule(OVERTAKEN_POLL, this::polled);
        if (writable()) {
            polled();
        }
    }

    private void polled() {
        Runnable action = awaitingPoll.getAndSet(null);
        if (action != null) {
            action.run();
        }
    }

    private void answerClosing() {
        Poll poll = waiting.getAndSet(null);
        if (poll == null) {
            return;
        }
        Runnable closed = closing.getAndSet(null);
        poll.answer(closed == null ? CLOSE : NOOP_AND_CLOSE, false);
        if (closed != null) {
            closed.run();
        }
    }

    /** A POST begins; {@code false} if another one is being read, which ends the session. */
    boolean beginReceiving(EngineSession session) {
        if (!receiving.compareAndSet(false, true)) {
            session.failed(this);
            return false;
        }
        return true;
    }

    /** Limits the time that a client may take for its POST. */
    void giveUpLater(CompletableFuture<String> body, long limitMillis) {
        Timer.Task task = timer.schedule(limitMillis, () -> body.cancel(false));
        body.whenComplete((text, failure) -> task.cancel());
    }

    void endReceiving() {
        receiving.set(false);
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
        int most = greeting > 0 ? greeting : Integer.MAX_VALUE;
        greeting = 0;
        for (int i = 0; i < most; i++) {
            Frame frame = frames.next();
            if (frame == null) {
                break;
            }
            EngineCodec.appendToPayload(payload, frame);
        }
        poll.answer(payload.toString(), frames.compress());
    }

    @Override
    public void close(Runnable closed) {
        Poll poll = waiting.getAndSet(null);
        if (poll != null) {
            poll.answer(CLOSE, false);
            closed.run();
        } else if (discarded) {
            closing.set(null);
            closed.run();
        } else if (closing.compareAndSet(null, closed)) {
            timer.schedule(CLOSE_TIMEOUT, closed);
            // A poll that came in between has not seen the wish to close.
            answerIfWaiting();
        }
    }

    private void answerIfWaiting() {
        if (waiting.get() != null) {
            answerClosing();
        }
    }

    @Override
    public void discard() {
        discarded = true;
    }

    @Override
    public void replaced() {
        discarded = true;
        refuse();
    }

    @Override
    public void release() {
        Poll poll = waiting.getAndSet(null);
        if (poll != null) {
            poll.answer(Frame.NOOP.encoded(), false);
        }
    }
}
