package io.rainsocket.cdi.limit;

import java.time.Duration;

/**
 * Lets so many events pass at once, and then one from time to time. There are no tokens, and nobody fills them in: a bucket knows when it will
 * be full again, and each event puts that off by the time of one event.
 */
final class TokenBucket {

    private final long nanosOfOne;
    private final long nanosOfOthers;

    /** When the bucket is full; guarded by this. */
    private long full;

    /** A full one. */
    TokenBucket(int events, Duration time, long now) {
        nanosOfOne = time.toNanos() / events;
        nanosOfOthers = nanosOfOne * (events - 1);
        full = now;
    }

    /** Takes a token; if there is none, tells the nanoseconds to wait, else 0. Times are those of {@link System#nanoTime()}. */
    synchronized long take(long now) {
        long from = full - now > 0 ? full : now;
        long wait = from - now - nanosOfOthers;
        if (wait > 0) {
            return wait;
        }
        full = from + nanosOfOne;
        return 0;
    }
}
