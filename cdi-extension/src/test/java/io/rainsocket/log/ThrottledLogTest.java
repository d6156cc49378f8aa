package io.rainsocket.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.cdi.testing.LogRecords;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** Clients cannot fill the log. */
class ThrottledLogTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5); // the JDK's clock may overflow
    private final ThrottledLog log =
            new ThrottledLog(System.getLogger(ThrottledLogTest.class.getName()), Level.INFO, now::get);

    @Test
    void oneLineAMinuteTellsOfTheOthers() {
        try (LogRecords records = new LogRecords(ThrottledLogTest.class)) {
            for (int i = 0; i < 100; i++) {
                log.log(() -> "refused");
            }
            now.addAndGet(TimeUnit.SECONDS.toNanos(59));
            log.log(() -> "refused");
            now.addAndGet(TimeUnit.SECONDS.toNanos(1));
            log.log(() -> "refused");
            now.addAndGet(TimeUnit.MINUTES.toNanos(1));
            log.log(() -> "refused");
            assertThat(records.records())
                    .extracting(LogRecord::getMessage)
                    .containsExactly("refused", "refused; 100 more since the last such line", "refused");
        }
    }
}
