package io.rainsocket.transaction;

import io.rainsocket.core.socket.Transactions;

/** The transactions of the container that the application runs in. Links to nothing that a container without them lacks. */
public final class ContainerTransactions {

    private ContainerTransactions() {}

    /**
     * Looks for them, in the naming context of the calling thread.
     *
     * @return {@link Transactions#NONE} where the container has none
     */
    public static Transactions find() {
        try {
            return JtaTransactions.find();
        } catch (LinkageError e) {
            return Transactions.NONE;
        }
    }
}
