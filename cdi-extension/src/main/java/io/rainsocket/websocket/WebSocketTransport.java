package io.rainsocket.websocket;

import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.FrameSource;
import io.rainsocket.core.engine.Timer;
import io.rainsocket.core.engine.Transport;
import io.rainsocket.core.protocol.Frame;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One WebSocket. At most {@code window} messages are on their way; a container that is not known to do better with more gets one, as
 * strict containers demand. Completions may come inside the call that sends, or later on an I/O thread: they only let the session's
 * outbox go on.
 */
final class WebSocketTransport implements Transport {

    private static final Logger LOG = System.getLogger(WebSocketTransport.class.getName());

    /** How long a close waits for a client that does not read what is on its way. */
    private static final long CLOSE_TIMEOUT = 10_000;

    /** From how many bytes on a message goes alone: what a client does not read shall wait here, where it is counted. */
    private static final int LARGE = 16 * 1024;

    private final Session session;
    private final RemoteEndpoint.Async remote;
    private final int window;
    private final Executor executor;
    private final Timer timer;
    private final SendHandler sent = this::sent;
    private final AtomicInteger onTheirWay = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Written once, before the first message comes or goes. */
    private volatile EngineSession engine;

    /** Written before {@link #onTheirWay} is looked at for the last time, so that somebody sees both; {@code null} while open. */
    private volatile CloseReason closing;

    /** To be called when all messages have left; {@code null} for nothing. Written before {@link #closing}. */
    private volatile Runnable allSent;

    private volatile boolean broken;

    /** Whether one of the messages on their way is so large that no other may be beside it; raised by the writer. */
    private volatile boolean crowded;

    WebSocketTransport(Session session, int window, Executor executor, Timer timer) {
        this.session = session;
        this.window = window;
        this.executor = executor;
        this.timer = timer;
        remote = session.getAsyncRemote();
    }

    void attach(EngineSession engineSession) {
        engine = engineSession;
    }

    EngineSession engine() {
        return engine;
    }

    @Override
    public String name() {
        return EngineSettings.WEBSOCKET;
    }

    @Override
    public boolean writable() {
        return !broken && closing == null && onTheirWay.get() < (crowded ? 1 : window);
    }

    @Override
    public void write(FrameSource frames) {
        Frame frame = frames.next();
        onTheirWay.incrementAndGet();
        crowded = frame.utf8Length() > LARGE;
        try {
            if (frame instanceof Frame.Text text) {
                remote.sendText(text.encoded(), sent);
            } else if (frame instanceof Frame.Binary binary) {
                // Each receiver needs a buffer of its own: sending moves its position. The bytes are shared.
                remote.sendBinary(ByteBuffer.wrap(binary.data()), sent);
            }
        } catch (RuntimeException e) {
            // Tyrus says so when the connection is closed already.
            lost(e);
        }
    }

    private void sent(SendResult result) {
        if (!result.isOK()) {
            lost(result.getException());
            return;
        }
        if (onTheirWay.decrementAndGet() == 0 && closing != null) {
            closeNow();
        }
        engine.drain();
    }

    private void lost(Throwable failure) {
        broken = true;
        LOG.log(Level.DEBUG, "RS-0601 a WebSocket was gone before a message was sent", failure);
        engine.closed(this);
    }

    @Override
    public void close(Runnable done) {
        if (closing == null) {
            allSent = done;
            close(CloseCodes.NORMAL_CLOSURE);
        } else {
            done.run();
        }
    }

    /** Closes it with a code, after what is on its way. */
    void close(CloseReason.CloseCode code) {
        if (closing != null) {
            return;
        }
        closing = new CloseReason(code, "");
        if (broken || onTheirWay.get() == 0) {
            closeNow();
        } else {
            timer.schedule(CLOSE_TIMEOUT, this::closeNow);
        }
    }

    /** On the executor: closing may block, and the caller may be a timer or an I/O thread. */
    private void closeNow() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            executor.execute(this::closeSession);
        } catch (RejectedExecutionException e) {
            closeSession(); // the application is being undeployed
        }
        Runnable done = allSent;
        if (done != null) {
            done.run();
        }
    }

    private void closeSession() {
        try {
            session.close(closing);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.DEBUG, "RS-0602 a WebSocket was gone before it was closed", e);
        }
    }
}
