package io.rainsocket.cdi;

import java.util.concurrent.CompletionStage;

/** Stages where {@code null} means that all is done. */
final class Stages {

    private Stages() {}

    /** Completes with the later of two stages, neither of which may fail. */
    static CompletionStage<?> both(CompletionStage<?> first, CompletionStage<?> second) {
        if (first == null) {
            return second;
        }
        return second == null ? first : first.thenCombine(second, (one, other) -> null);
    }
}
