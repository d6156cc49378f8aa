package io.rainsocket.core.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How often a client's doings are worth a line. */
class OncePerMinuteTest {

    /** Close to where {@link System#nanoTime()} may overflow. */
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);

    private final OncePerMinute occasion = new OncePerMinute(clock::get);

    @Test
    void theFirstTimeAndThenOnceInAMinute() {
        assertThat(occasion.isNow()).isTrue();
        assertThat(occasion.isNow()).isFalse();

        clock.addAndGet(TimeUnit.SECONDS.toNanos(59));
        assertThat(occasion.isNow()).isFalse();

        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(occasion.isNow()).isTrue();
        assertThat(occasion.isNow()).isFalse();
    }
}
