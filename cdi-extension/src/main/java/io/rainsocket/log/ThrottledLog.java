package io.rainsocket.log;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** At most one line a minute; the next one tells how many were left out. Safe for any thread. */
public final class ThrottledLog {

    private static final long PAUSE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final Logger logger;
    private final Level level;
    private final LongSupplier nanoTime;
    private final AtomicLong lastLine;
    private final AtomicLong leftOut = new AtomicLong();

    /**
     * Creates a log of one kind of event.
     *
     * @param logger where the lines go
     * @param level of all of them
     */
    public ThrottledLog(Logger logger, Level level) {
        this(logger, level, System::nanoTime);
    }

    ThrottledLog(Logger logger, Level level, LongSupplier nanoTime) {
        this.logger = logger;
        this.level = level;
        this.nanoTime = nanoTime;
        lastLine = new AtomicLong(nanoTime.getAsLong() - PAUSE_NANOS);
    }

    /**
     * Logs an event, or counts it.
     *
     * @param line what happened
     */
    public void log(Supplier<String> line) {
        long now = nanoTime.getAsLong();
        long last = lastLine.get();
        if (now - last < PAUSE_NANOS || !lastLine.compareAndSet(last, now)) {
            leftOut.incrementAndGet();
            return;
        }
        long before = leftOut.getAndSet(0);
        String more = before == 0 ? "" : "; " + before + " more since the last such line";
        logger.log(level, () -> line.get() + more);
    }
}
