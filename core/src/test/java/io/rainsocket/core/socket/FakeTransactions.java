package io.rainsocket.core.socket;

import java.util.ArrayList;
import java.util.List;

/** Transactions of a test, which has one thread. */
final class FakeTransactions implements Transactions {

    private record Waiting(Runnable committed, Runnable rolledBack) {}

    /** {@code null} outside a transaction. */
    private List<Waiting> waiting;

    void begin() {
        waiting = new ArrayList<>();
    }

    void commit() {
        List<Waiting> all = waiting;
        waiting = null;
        all.forEach(each -> each.committed.run());
    }

    void rollBack() {
        List<Waiting> all = waiting;
        waiting = null;
        all.forEach(each -> each.rolledBack.run());
    }

    @Override
    public boolean await(Runnable committed, Runnable rolledBack) {
        return waiting != null && waiting.add(new Waiting(committed, rolledBack));
    }
}
