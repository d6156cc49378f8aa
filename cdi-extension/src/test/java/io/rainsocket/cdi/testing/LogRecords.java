package io.rainsocket.cdi.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what a class of the extension logs, instead of the console. */
public final class LogRecords extends Handler implements AutoCloseable {

    private final Logger logger;
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    /** Of failures in handlers. */
    public LogRecords() {
        this("io.rainsocket.cdi.Failures");
    }

    public LogRecords(Class<?> source) {
        this(source.getName());
    }

    public LogRecords(String name) {
        logger = Logger.getLogger(name);
        logger.addHandler(this);
        logger.setLevel(Level.FINE);
        logger.setUseParentHandlers(false);
    }

    public List<LogRecord> records() {
        return records;
    }

    @Override
    public void publish(LogRecord entry) {
        records.add(entry);
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
    }
}
