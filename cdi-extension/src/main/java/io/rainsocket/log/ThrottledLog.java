package io.rainsocket.log;

import io.rainsocket.core.log.RareLog;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** At most one line a minute; the next one tells how many were left out. Safe for any thread. */
public final class ThrottledLog {

    private final Logger logger;
    private final Level level;
    private final RareLog lines;

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
        lines = new RareLog(nanoTime);
    }

    /**
     * Logs an event, or counts it.
     *
     * @param line what happened
     */
    public void log(Supplier<String> line) {
        long count = lines.count(1);
        if (count > 0) {
            String more = count == 1 ? "" : "; " + (count - 1) + " more since the last such line";
            logger.log(level, () -> line.get() + more);
        }
    }
}
