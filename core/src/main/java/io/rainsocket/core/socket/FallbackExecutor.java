package io.rainsocket.core.socket;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * The application's executor as long as it takes something; afterwards the calling thread, because sockets and acknowledgements still
 * have to come to their end.
 */
record FallbackExecutor(Executor executor) implements Executor {

    /** The task never throws, so what is thrown is the refusal; containers also refuse with an IllegalStateException. */
    @Override
    public void execute(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException | IllegalStateException e) {
            task.run();
        }
    }
}
