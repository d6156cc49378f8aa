package io.rainsocket.it.transactions;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Methods in transactions of the container, and some without. */
@ApplicationScoped
@Channel("desk")
public class DeskChannel {

    @Inject
    private Notes notes;

    @Inject
    private Audit audit;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /** What waits was asked for first and leaves last; one list is changed after it was emitted. */
    @OnEvent("save")
    @Transactional
    String save(Socket socket, Namespace desk, String text) {
        List<String> mutable = new ArrayList<>(List.of(text));
        desk.afterCommit().emit("saved", mutable);
        mutable.add("changed after the call");
        socket.afterCommit().emit("yours", 1);
        socket.emit("early", notes.count(text));
        socket.afterCommit().emit("yours", 2);
        desk.to(socket.id()).afterCommit().emit("yours", 3);
        notes.add(text);
        return "saved " + text;
    }

    @OnEvent("drop")
    @Transactional
    String drop(Socket socket, String text) {
        notes.add(text);
        socket.afterCommit().emit("saved", text);
        transaction.setRollbackOnly();
        socket.afterCommit().emit("saved", text);
        return "never";
    }

    @OnEvent("fail")
    @Transactional
    String fail(Socket socket, String text) {
        notes.add(text);
        socket.afterCommit().emit("saved", text);
        throw new IllegalStateException("on purpose");
    }

    /** Fails where a flush would: in the commit itself. */
    @OnEvent("fail-late")
    @Transactional
    String failLate(Socket socket, String text) {
        notes.add(text);
        socket.afterCommit().emit("saved", text);
        transaction.registerInterposedSynchronization(new FailingCommit());
        return "never";
    }

    @OnEvent("ack")
    @Transactional
    void ack(Ack ack, String text) {
        ack.send("saved " + text);
        notes.add(text);
    }

    @OnEvent("ack-drop")
    @Transactional
    void ackDrop(Ack ack, String text) {
        notes.add(text);
        ack.send("never");
        transaction.setRollbackOnly();
    }

    @OnEvent("later")
    @Transactional
    CompletionStage<String> later(String text) {
        notes.add(text);
        return CompletableFuture.supplyAsync(() -> "later " + text);
    }

    @OnEvent("later-drop")
    @Transactional
    CompletionStage<String> laterDrop(String text) {
        notes.add(text);
        transaction.setRollbackOnly();
        return CompletableFuture.supplyAsync(() -> "never");
    }

    /** The transaction is another bean's; nothing of it reaches this method's answer but what it does. */
    @OnEvent("audit")
    int audit(Socket socket, String text, boolean fails) {
        try {
            audit.note(text, fails);
        } catch (IllegalStateException e) {
            socket.emit("audit-failed");
        }
        return notes.count(text);
    }

    @OnEvent("ask")
    @Transactional
    void ask(Socket socket, String text, boolean drops) {
        notes.add(text);
        socket.afterCommit()
                .emitWithAck(Integer.class, "question", text)
                .whenComplete((answer, failure) -> socket.emit(
                        "answered", answer == null ? failure.getMessage().replaceAll(".*(RS-\\d+).*", "$1") : answer));
        if (drops) {
            transaction.setRollbackOnly();
        }
    }

    @OnEvent("no-transaction")
    void noTransaction(Socket socket, Ack ack) {
        socket.afterCommit().emit("yours", transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION);
        ack.send("after it");
    }

    @OnEvent("count")
    int count(String text) {
        return notes.count(text);
    }

    private static final class FailingCommit implements Synchronization {
        @Override
        public void beforeCompletion() {
            throw new IllegalStateException("on purpose");
        }

        @Override
        public void afterCompletion(int status) {
            // nothing to clean up
        }
    }
}
