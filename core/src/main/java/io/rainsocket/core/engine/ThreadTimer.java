package io.rainsocket.core.engine;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The timer of a server: one daemon thread for all connections. Each has at most one heartbeat task waiting, and events touch none, so
 * a heap is fast enough and more exact than a wheel.
 */
public final class ThreadTimer implements Timer, AutoCloseable {

    private final ScheduledThreadPoolExecutor executor;

    /**
     * Creates a timer; its thread starts with the first task.
     *
     * @param name the thread's name
     */
    public ThreadTimer(String name) {
        executor = new ScheduledThreadPoolExecutor(1, action -> {
            Thread thread = new Thread(action, name);
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        // A task that comes after close() belongs to a connection that is being closed as well.
        executor.setRejectedExecutionHandler((action, pool) -> {});
    }

    @Override
    public Task schedule(long delayMillis, Runnable action) {
        ScheduledFuture<?> future = executor.schedule(action, delayMillis, TimeUnit.MILLISECONDS);
        return () -> future.cancel(false);
    }

    /** Stops the thread and drops all tasks. */
    @Override
    public void close() {
        executor.shutdownNow();
    }
}
