package io.rainsocket.transaction;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.ArrayList;
import java.util.List;

/** What waits for the end of one transaction. */
final class TransactionEnd implements Synchronization {

    private record Waiting(Runnable committed, Runnable rolledBack) {}

    /** Guarded by this: the end may be noticed by a thread of the container, after a timeout. */
    private final List<Waiting> waiting = new ArrayList<>();

    synchronized void add(Runnable committed, Runnable rolledBack) {
        waiting.add(new Waiting(committed, rolledBack));
    }

    @Override
    public void beforeCompletion() {
        // Whatever is still to come may fail the commit.
    }

    @Override
    public void afterCompletion(int status) {
        for (Waiting each : taken()) {
            (status == Status.STATUS_COMMITTED ? each.committed : each.rolledBack).run();
        }
    }

    private synchronized List<Waiting> taken() {
        return List.copyOf(waiting);
    }
}
