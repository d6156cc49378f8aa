package io.rainsocket.cdi.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How many events pass. */
class TokenBucketTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void soManyAtOnceAndThenOneFromTimeToTime() {
        TokenBucket bucket = new TokenBucket(2, Duration.ofSeconds(1), 0);
        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isZero();
        assertThat(bucket.take(0)).isEqualTo(SECOND / 2);
        assertThat(bucket.take(SECOND / 4)).isEqualTo(SECOND / 4);
        assertThat(bucket.take(SECOND / 2)).isZero();
        assertThat(bucket.take(SECOND / 2)).isEqualTo(SECOND / 2);
    }

    @Test
    void aLongPauseSavesUpNoMoreThanABucket() {
        TokenBucket bucket = new TokenBucket(2, Duration.ofSeconds(1), 0);
        assertThat(bucket.take(100 * SECOND)).isZero();
        assertThat(bucket.take(100 * SECOND)).isZero();
        assertThat(bucket.take(100 * SECOND)).isPositive();
    }

    @Test
    void theClockMayOverflow() {
        long now = Long.MAX_VALUE - 1;
        TokenBucket bucket = new TokenBucket(1, Duration.ofSeconds(1), now);
        assertThat(bucket.take(now)).isZero();
        assertThat(bucket.take(now + SECOND / 2)).isEqualTo(SECOND / 2);
        assertThat(bucket.take(now + SECOND)).isZero();
    }

    /** Whoever tries at every step of a minute gets a bucket at first, and then the rate. */
    @Property(tries = 200)
    void theRateIsKept(
            @ForAll @IntRange(min = 1, max = 50) int events,
            @ForAll @IntRange(min = 1, max = 10) int seconds,
            @ForAll @IntRange(min = 1, max = 500) int stepMillis) {
        TokenBucket bucket = new TokenBucket(events, Duration.ofSeconds(seconds), 0);
        int passed = 0;
        long step = Duration.ofMillis(stepMillis).toNanos();
        long end = Duration.ofMinutes(1).toNanos();
        for (long now = 0; now <= end; now += step) {
            passed += bucket.take(now) == 0 ? 1 : 0;
        }
        assertThat(passed).isLessThanOrEqualTo(events + events * 60 / seconds + 1);
    }
}
