package io.rainsocket.core.socket;

import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the tasks of one socket in order, one at a time; the next one waits until the stage that a task returned is complete. Takes a
 * thread only while there is something to do.
 */
final class Mailbox {

    /** One call of the application's code. */
    interface Task {

        /** Whether it may run on the thread that brings it. Asked when nothing else waits. */
        boolean inline();

        /** Runs it; never throws. {@code null} means that all is done. */
        CompletionStage<?> run();
    }

    /** After so many tasks in a row other sockets get a turn on the thread. */
    private static final int TURN = 64;

    private final Executor executor;
    private final Queue<Task> queue = new ConcurrentLinkedQueue<>();

    /** Tasks that are not done, the running one included. Whoever raises it from 0 sees to it that they run. */
    private final AtomicInteger undone = new AtomicInteger(1);

    /** Keeps all tasks, the first one before any other, until the start. */
    Mailbox(Executor executor, Task first) {
        this.executor = executor;
        queue.add(first);
    }

    /** Called once. */
    void start() {
        takeThread();
    }

    void submit(Task task) {
        if (undone.get() == 0 && task.inline() && undone.compareAndSet(0, 1)) {
            if (!pauses(task.run())) {
                next();
            }
            return;
        }
        queue.add(task);
        if (undone.getAndIncrement() == 0) {
            takeThread();
        }
    }

    private void takeThread() {
        executor.execute(this::work);
    }

    private void work() {
        for (int done = 0; done < TURN; done++) {
            if (pauses(queue.remove().run()) || undone.decrementAndGet() == 0) {
                return;
            }
        }
        takeThread();
    }

    private boolean pauses(CompletionStage<?> stage) {
        if (Stages.over(stage)) {
            return false;
        }
        stage.whenComplete((value, failure) -> next());
        return true;
    }

    private void next() {
        if (undone.decrementAndGet() != 0) {
            takeThread();
        }
    }
}
