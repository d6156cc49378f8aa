package io.rainsocket.core.socket;

import io.rainsocket.RainsocketException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Questions to clients that wait for a transaction. */
final class AfterCommit {

    private AfterCommit() {}

    /** Asks after the commit; the answer fails if there is none. */
    static <T> CompletionStage<T> ask(String event, Transactions transactions, Supplier<CompletionStage<T>> question) {
        if (transactions == Transactions.NONE) {
            return question.get();
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        transactions.afterCommit(
                () -> question.get().whenComplete((value, failure) -> {
                    if (failure == null) {
                        answer.complete(value);
                    } else {
                        answer.completeExceptionally(failure);
                    }
                }),
                () -> answer.completeExceptionally(new RainsocketException(
                        "RS-0145 the transaction has rolled back, so the event \"" + event + "\" was not sent")));
        return answer;
    }
}
