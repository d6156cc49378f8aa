package io.rainsocket.it.server;

/** A server that was started for its own sake, not for a test class. */
public interface RunningServer extends AutoCloseable {

    /** Whether it still runs. */
    boolean isAlive();

    /** Returns when it has ended, by itself or by {@link #close()}. */
    void awaitEnd() throws InterruptedException;

    /** What to show when it did not do what it should; empty if there is nothing to see. */
    String lastWords();

    /** Ends it and removes what it wrote. Returns when it is gone; without effect if it is. */
    @Override
    void close();
}
