package io.rainsocket.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RareLogTest {

    private final AtomicLong clock = new AtomicLong();
    private final RareLog log = new RareLog(clock::get);

    @Test
    void theFirstIsToldAtOnceTheOthersTogetherAfterAMinute() {
        assertThat(log.count(2)).isEqualTo(2);
        assertThat(log.count(3)).isZero();
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(59_999));
        assertThat(log.count(4)).isZero();
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        assertThat(log.count(5)).isEqualTo(12);
        assertThat(log.count(1)).isZero();
    }

    @Test
    void clocksMayOverflow() {
        clock.set(Long.MAX_VALUE - 5);
        RareLog seldom = new RareLog(clock::get);
        assertThat(seldom.count(1)).isEqualTo(1);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(59));
        assertThat(seldom.count(1)).isZero();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(seldom.count(1)).isEqualTo(2);
    }
}
