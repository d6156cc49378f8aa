package io.rainsocket.core.socket;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps what is logged about the application's failures, and keeps it out of the build's output. */
final class LogRecorder extends Handler implements AutoCloseable {

    private final Logger logger;
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    LogRecorder() {
        this(Guarded.class);
    }

    /** What another class logs. */
    LogRecorder(Class<?> source) {
        logger = Logger.getLogger(source.getName());
        logger.setUseParentHandlers(false);
        logger.addHandler(this);
    }

    /** Each as in {@code RS-0103 ...: java.lang.IllegalStateException: no}. */
    List<String> messages() {
        return records.stream()
                .map(each -> each.getMessage() + ": " + each.getThrown())
                .toList();
    }

    @Override
    public void publish(LogRecord entry) {
        records.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
