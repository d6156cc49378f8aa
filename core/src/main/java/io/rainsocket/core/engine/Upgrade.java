package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.EnginePacket;
import io.rainsocket.core.protocol.Frame;

/**
 * A WebSocket that is about to take over from long-polling (Engine.IO v4, "upgrade").
 *
 * <pre>
 *   client                      server
 *     | WebSocket with the sid    |  candidate
 *     | 2probe -----------------> |
 *     | <----------------- 3probe |  probed: a waiting poll is released by 6, every 100 ms
 *     | 5 ----------------------> |  done: what waits goes to the WebSocket
 * </pre>
 *
 * Ends in {@code upgradeTimeout}, when the candidate closes or says anything else, and with the session; polling goes on then.
 */
final class Upgrade {

    /** How often a waiting poll is released while the client is expected to stop polling; the reference server's figure. */
    private static final long RELEASE_INTERVAL = 100;

    private final EngineSession session;
    private final Transport candidate;
    private final Timer timer;

    /** Guarded by this; {@code null} before the start. */
    private Timer.Task timeout;

    /** Guarded by this; {@code null} before the probe. */
    private Timer.Task release;

    /** Guarded by this: whoever raises it decides whether the candidate takes over or is given up. */
    private boolean over;

    Upgrade(EngineSession session, Transport candidate, Timer timer) {
        this.session = session;
        this.candidate = candidate;
        this.timer = timer;
    }

    synchronized void start(long timeoutMillis) {
        if (!over) {
            timeout = timer.schedule(timeoutMillis, this::abandon);
        }
    }

    Transport candidate() {
        return candidate;
    }

    void receive(EnginePacket packet) {
        if (packet instanceof EnginePacket.Ping ping && ping.data().equals("probe")) {
            answerProbe();
            releaseLater();
        } else if (packet instanceof EnginePacket.Upgrade) {
            takeOver();
        } else {
            abandon();
        }
    }

    /** A probe that comes while the last answer is on its way needs no other. */
    private void answerProbe() {
        if (candidate.writable()) {
            Frame[] left = {Frame.PONG_PROBE};
            candidate.write(() -> {
                Frame next = left[0];
                left[0] = null;
                return next;
            });
        }
    }

    private void takeOver() {
        if (finish()) {
            session.upgraded(this);
        }
    }

    private synchronized void releaseLater() {
        if (over) {
            return;
        }
        if (release != null) {
            release.cancel();
        }
        release = timer.schedule(RELEASE_INTERVAL, this::releasePoll);
    }

    private void releasePoll() {
        session.releasePoll();
        releaseLater();
    }

    /** Gives the candidate up, if it did not take over already. */
    void abandon() {
        if (finish()) {
            session.abandoned(this);
            candidate.discard();
            candidate.close(() -> {});
        }
    }

    /** {@code false} if it was over before. */
    private synchronized boolean finish() {
        if (over) {
            return false;
        }
        over = true;
        if (timeout != null) {
            timeout.cancel();
        }
        if (release != null) {
            release.cancel();
        }
        return true;
    }
}
