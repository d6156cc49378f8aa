package io.rainsocket.core.engine;

import io.rainsocket.core.log.RareLog;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Logs what clients lose who do not read what they are sent; few lines, however many clients and packets there are. */
final class SlowClients {

    private static final Logger LOG = System.getLogger(SlowClients.class.getName());

    private final RareLog dropped;
    private final RareLog closed;

    SlowClients(Timer timer) {
        LongSupplier nanoTime = () -> TimeUnit.MILLISECONDS.toNanos(timer.now());
        dropped = new RareLog(nanoTime);
        closed = new RareLog(nanoTime);
    }

    void dropped(OutboundLane lane, int packets) {
        long count = dropped.count(packets);
        if (count > 0) {
            LOG.log(
                    Level.WARNING,
                    "RS-1102 dropped {0} events for clients that do not read them, the last ones for {1}",
                    count,
                    lane);
        }
    }

    /** {@code lane} is the one whose packet was too much, {@code null} if it has none. */
    void closed(EngineSession session, OutboundLane lane) {
        long count = closed.count(1);
        if (count > 0) {
            LOG.log(
                    Level.WARNING,
                    "RS-1103 closed {0} connections that do not read what they are sent, the last one from {1}: {2}",
                    count,
                    session.request().address(),
                    lane == null ? "heartbeats and handshakes" : lane);
        }
    }
}
