package io.rainsocket.it.transactions;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** In transactions by its stereotype. */
@Desk
@Channel("stereotype")
public class StereotypeChannel {

    @Inject
    private Notes notes;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @OnEvent("save")
    String save(String text) {
        notes.add(text);
        return "saved " + text;
    }

    @OnEvent("drop")
    String drop(String text) {
        notes.add(text);
        transaction.setRollbackOnly();
        return "never";
    }
}
