package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RareLogTest {

    private final ManualTimer timer = new ManualTimer();
    private final RareLog log = new RareLog(timer);

    @Test
    void theFirstIsToldAtOnceTheOthersTogetherAfterTenSeconds() {
        assertThat(log.count(2)).isEqualTo(2);
        assertThat(log.count(3)).isZero();
        timer.advance(9_999);
        assertThat(log.count(4)).isZero();
        timer.advance(1);
        assertThat(log.count(5)).isEqualTo(12);
        assertThat(log.count(1)).isZero();
    }
}
