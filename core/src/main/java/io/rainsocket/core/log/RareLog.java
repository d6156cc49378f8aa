package io.rainsocket.core.log;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Counts what clients can cause at will, to log it at once the first time and then at most once a minute. Any thread may call.
 */
public final class RareLog {

    private static final long INTERVAL = TimeUnit.MINUTES.toNanos(1);

    private final LongSupplier nanoTime;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong due;

    /** Creates a count for one kind of line, by the clock of this machine. */
    public RareLog() {
        this(System::nanoTime);
    }

    /**
     * Creates a count for one kind of line.
     *
     * @param nanoTime as {@link System#nanoTime()}
     */
    public RareLog(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        due = new AtomicLong(nanoTime.getAsLong());
    }

    /**
     * Counts.
     *
     * @param more what has happened now
     * @return what has happened since the last line if it is time for another one, else 0
     */
    public long count(long more) {
        count.addAndGet(more);
        long now = nanoTime.getAsLong();
        long then = due.get();
        return now - then >= 0 && due.compareAndSet(then, now + INTERVAL) ? count.getAndSet(0) : 0;
    }
}
