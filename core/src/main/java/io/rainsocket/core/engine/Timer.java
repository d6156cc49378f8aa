package io.rainsocket.core.engine;

import java.time.Instant;

/** Runs things later. Time is handed in, so that tests need not sleep. */
public interface Timer {

    /**
     * Runs an action once, on the timer's own thread.
     *
     * @param delayMillis how long to wait
     * @param action must not block
     * @return the handle to cancel it by
     */
    Task schedule(long delayMillis, Runnable action);

    /**
     * Tells how much time has passed since some moment; for differences only.
     *
     * @return milliseconds, never less than before
     */
    default long now() {
        return System.nanoTime() / 1_000_000;
    }

    /**
     * Tells what time it is; for comparison with times that come from outside.
     *
     * @return by the machine's clock, which may be set
     */
    default Instant instant() {
        return Instant.now();
    }

    /** An action that waits for its time. */
    @FunctionalInterface
    interface Task {

        /** Gives it up; without effect once it runs or ran. */
        void cancel();
    }
}
