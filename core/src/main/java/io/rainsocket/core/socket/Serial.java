package io.rainsocket.core.socket;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs tasks in order, one at a time; takes a thread only while there is something to do. The tasks must not throw. */
final class Serial implements Executor {

    private final Executor executor;
    private final Queue<Runnable> queue = new ConcurrentLinkedQueue<>();

    /** Tasks that are not done, the running one included. Whoever raises it from 0 takes a thread. */
    private final AtomicInteger undone = new AtomicInteger();

    Serial(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable task) {
        queue.add(task);
        if (undone.getAndIncrement() == 0) {
            executor.execute(this::work);
        }
    }

    private void work() {
        do {
            queue.remove().run();
        } while (undone.decrementAndGet() != 0);
    }
}
