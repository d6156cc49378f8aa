package io.rainsocket.core.engine;

import java.util.concurrent.atomic.AtomicLong;

/** Counts what may happen very often, to log it at once the first time and then at most every ten seconds. Any thread may call. */
public final class RareLog {

    private static final long INTERVAL = 10_000;

    private final Timer timer;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong due = new AtomicLong(Long.MIN_VALUE);

    /**
     * Creates a count for one kind of line.
     *
     * @param timer tells the time
     */
    public RareLog(Timer timer) {
        this.timer = timer;
    }

    /**
     * Counts.
     *
     * @param more what has happened now
     * @return what has happened since the last line if it is time for another one, else 0
     */
    public long count(long more) {
        count.addAndGet(more);
        long now = timer.now();
        long then = due.get();
        return now >= then && due.compareAndSet(then, now + INTERVAL) ? count.getAndSet(0) : 0;
    }
}
