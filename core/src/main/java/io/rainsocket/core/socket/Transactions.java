package io.rainsocket.core.socket;

/** The transactions of the application's threads. Any thread may call. */
@FunctionalInterface
public interface Transactions {

    /** There are none: everything happens at once. */
    Transactions NONE = (committed, rolledBack) -> false;

    /**
     * Waits for the end of the transaction that the calling thread is in.
     *
     * @param committed called once it has committed, in the order of the calls; does not throw
     * @param rolledBack called instead if it rolls back; does not throw
     * @return {@code false} if there is no transaction: none of them will be called
     */
    boolean await(Runnable committed, Runnable rolledBack);

    /**
     * Does something after the transaction has committed, at once without one, and never if it rolls back.
     *
     * @param action what to do; does not throw
     */
    default void afterCommit(Runnable action) {
        afterCommit(action, () -> {});
    }

    /**
     * Does something after the transaction has committed, at once without one.
     *
     * @param action what to do; does not throw
     * @param otherwise what to do if it rolls back; does not throw
     */
    default void afterCommit(Runnable action, Runnable otherwise) {
        if (!await(action, otherwise)) {
            action.run();
        }
    }
}
