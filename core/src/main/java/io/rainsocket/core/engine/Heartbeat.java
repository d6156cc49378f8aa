package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;

/**
 * Asks the client for a sign of life every {@code pingInterval}, and gives it {@code pingTimeout} to answer. The times count from the
 * opening and from each answer, whether or not the transport could send the question. One task waits at any time.
 */
final class Heartbeat {

    private static final EncodedPacket PING = EncodedPacket.of(Frame.PING);

    private final EngineSession session;
    private final EngineSettings settings;
    private final Timer timer;

    /** Guarded by this; {@code null} before the start. */
    private Timer.Task task;

    /** Guarded by this. */
    private boolean stopped;

    Heartbeat(EngineSession session, EngineSettings settings, Timer timer) {
        this.session = session;
        this.settings = settings;
        this.timer = timer;
    }

    /** At the opening, and whenever the client has answered. */
    void alive() {
        replace(settings.pingInterval(), this::ask);
    }

    private void ask() {
        replace(settings.pingTimeout(), session::heartbeatMissed);
        session.send(PING);
    }

    private synchronized void replace(long delay, Runnable action) {
        if (stopped) {
            return;
        }
        if (task != null) {
            task.cancel();
        }
        task = timer.schedule(delay, action);
    }

    synchronized void stop() {
        stopped = true;
        if (task != null) {
            task.cancel();
        }
    }
}
