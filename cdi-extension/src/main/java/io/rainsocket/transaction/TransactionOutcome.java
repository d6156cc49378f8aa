package io.rainsocket.transaction;

import io.rainsocket.core.socket.RolledBackException;
import io.rainsocket.core.socket.Transactions;
import java.util.concurrent.CompletionStage;

/** What becomes of the transaction that the container begins and ends around one call of a handler. */
public final class TransactionOutcome {

    /** A call of a handler. */
    @FunctionalInterface
    public interface Call {

        /**
         * Calls it.
         *
         * @return its result
         * @throws Throwable what it throws
         */
        Object run() throws Throwable;
    }

    /** From the call to the interceptor, which is further in than the transaction's; gone when the call is over. */
    private static final ThreadLocal<TransactionOutcome> CALL = new ThreadLocal<>();

    /** Written where the container notices the end. */
    private volatile boolean rolledBack;

    private TransactionOutcome() {}

    /**
     * Calls a handler.
     *
     * @param call the call
     * @return its result; a stage fails with a {@link RolledBackException} if the transaction rolls back until it is complete
     * @throws RolledBackException if it has not failed, but its transaction has rolled back
     * @throws Throwable what it throws
     */
    public static Object of(Call call) throws Throwable {
        TransactionOutcome outcome = new TransactionOutcome();
        CALL.set(outcome);
        Object result;
        try {
            result = call.run();
        } finally {
            CALL.remove();
        }
        // Of a method that returns a stage WildFly ends the transaction when the stage is complete, other servers at
        // once.
        Object known = outcome.check(result);
        return known instanceof CompletionStage<?> stage ? stage.thenApply(outcome::check) : known;
    }

    private <T> T check(T result) {
        if (rolledBack) {
            throw new RolledBackException();
        }
        return result;
    }

    /** Called inside the transaction, if there is one; only the outermost handler is the client's. */
    static void watch(Transactions transactions) {
        TransactionOutcome outcome = CALL.get();
        if (outcome != null) {
            CALL.remove();
            transactions.await(() -> {}, () -> outcome.rolledBack = true);
        }
    }
}
