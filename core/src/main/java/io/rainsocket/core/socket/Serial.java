package io.rainsocket.core.socket;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs tasks in order, one at a time; takes a thread only while there is something to do. The tasks must not throw. */
final class Serial implements Executor {

    private final Executor executor;
    private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();

    /** Calls to {@link #start} that the working thread has not seen yet. Whoever raises it from 0 takes a thread. */
    private final AtomicInteger calls = new AtomicInteger();

    Serial(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
        add(task);
        start();
    }

    /** Settles a task's place; for callers who hold a lock, and {@link #start} without it. */
    void add(Runnable task) {
        queue.add(task);
    }

    /** Sees to it that all that was added runs. */
    void start() {
        if (!queue.isEmpty() && calls.getAndIncrement() == 0) {
            executor.execute(this::work);
        }
    }

    private void work() {
        int seen = calls.get();
        do {
            for (Runnable task = queue.poll(); task != null; task = queue.poll()) {
                task.run();
            }
            seen = calls.addAndGet(-seen);
        } while (seen != 0);
    }
}
