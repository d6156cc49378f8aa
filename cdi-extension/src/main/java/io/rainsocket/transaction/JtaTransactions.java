package io.rainsocket.transaction;

import io.rainsocket.core.socket.Transactions;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The container's transactions. Each has one list of what waits for its end, so that order is kept across namespaces. */
final class JtaTransactions implements Transactions {

    /** What all that is sent in a transaction is kept under, whoever has looked the registry up. */
    private static final Object KEY = TransactionEnd.class;

    private final TransactionSynchronizationRegistry registry;

    JtaTransactions(TransactionSynchronizationRegistry registry) {
        this.registry = registry;
    }

    /** {@link Transactions#NONE} where nothing is bound. */
    static Transactions find() {
        try {
            return new JtaTransactions(InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry"));
        } catch (NamingException e) {
            return NONE;
        }
    }

    @Override
    public boolean await(Runnable committed, Runnable rolledBack) {
        switch (registry.getTransactionStatus()) {
            case Status.STATUS_ACTIVE, Status.STATUS_PREPARING -> ending().add(committed, rolledBack);
            // The container may have noticed the timeout already, while the thread still works in the transaction.
            case Status.STATUS_MARKED_ROLLBACK, Status.STATUS_ROLLING_BACK, Status.STATUS_ROLLEDBACK -> {
                if (registry.getTransactionKey() == null) {
                    return false;
                }
                rolledBack.run();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private TransactionEnd ending() {
        if (registry.getResource(KEY) instanceof TransactionEnd known) {
            return known;
        }
        TransactionEnd ending = new TransactionEnd();
        registry.registerInterposedSynchronization(ending);
        registry.putResource(KEY, ending);
        return ending;
    }
}
