package io.rainsocket.core.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/** Runs tasks when the test says so, on the test's thread. */
public final class ManualExecutor implements Executor {

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Runs the oldest task; fails if there is none. */
    public void runOne() {
        tasks.remove().run();
    }

    /** Runs tasks until none waits, those that come meanwhile too. */
    public void runAll() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    /** How many tasks wait. */
    public int waiting() {
        return tasks.size();
    }
}
