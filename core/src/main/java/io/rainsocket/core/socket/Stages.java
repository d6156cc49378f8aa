package io.rainsocket.core.socket;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Stages where {@code null} means that all is done. */
final class Stages {

    private Stages() {}

    static CompletionStage<?> orDone(CompletionStage<?> stage) {
        return stage == null ? CompletableFuture.completedFuture(null) : stage;
    }

    /** Whether it is over, failed or not. */
    static boolean over(CompletionStage<?> stage) {
        return stage == null || stage instanceof CompletableFuture<?> future && future.isDone();
    }

    /** Whether it is over and did not fail. */
    static boolean succeeded(CompletionStage<?> stage) {
        return stage == null
                || stage instanceof CompletableFuture<?> future
                        && future.isDone()
                        && !future.isCompletedExceptionally();
    }
}
