package io.rainsocket.core.socket;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Says of something that a client can cause at will when it is worth a line in the log. Any thread may ask. */
public final class OncePerMinute {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanoTime;
    private final AtomicLong next;

    /** By the clock of this machine. */
    public OncePerMinute() {
        this(System::nanoTime);
    }

    /**
     * By another clock.
     *
     * @param nanoTime as {@link System#nanoTime()}
     */
    public OncePerMinute(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        next = new AtomicLong(nanoTime.getAsLong());
    }

    /**
     * Whether this is the time; if so, a minute passes before it is again.
     *
     * @return {@code true} for one caller only
     */
    public boolean isNow() {
        long now = nanoTime.getAsLong();
        long due = next.get();
        return now - due >= 0 && next.compareAndSet(due, now + MINUTE);
    }
}
