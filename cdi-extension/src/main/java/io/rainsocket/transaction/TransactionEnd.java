package io.rainsocket.transaction;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/** What waits for the end of one transaction. */
final class TransactionEnd implements Synchronization {

    private static final Logger LOG = System.getLogger(TransactionEnd.class.getName());

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
            run(status == Status.STATUS_COMMITTED ? each.committed : each.rolledBack);
        }
    }

    /** A failure keeps nobody else from hearing of the end. */
    private static void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "RS-0690 what waited for the end of a transaction failed", e);
        }
    }

    private synchronized List<Waiting> taken() {
        return List.copyOf(waiting);
    }
}
