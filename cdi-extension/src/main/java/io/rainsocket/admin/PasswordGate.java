package io.rainsocket.admin;

import io.rainsocket.ConnectRefusedException;
import io.rainsocket.core.engine.Timer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * Checks passwords one at a time, and waits after each wrong one. A check costs much time on purpose; whoever guesses gets one
 * processor's attention once a second, however many connections he opens.
 */
final class PasswordGate {

    /** How many guesses may wait; more are refused unseen. */
    static final int LIMIT = 16;

    /** How long a wrong password keeps everyone waiting, in milliseconds. */
    static final long PAUSE = 1000;

    private record Guess(String password, CompletableFuture<Boolean> answer) {}

    private final Predicate<String> check;
    private final Executor executor;
    private final Timer timer;

    /** Guarded by this. */
    private final Queue<Guess> waiting = new ArrayDeque<>();

    /** Whether a check runs or pauses. Guarded by this. */
    private boolean busy;

    PasswordGate(Predicate<String> check, Executor executor, Timer timer) {
        this.check = check;
        this.executor = executor;
        this.timer = timer;
    }

    /** Completes on a thread of the application; fails if too many are waiting. */
    CompletionStage<Boolean> check(String password) {
        Guess guess = new Guess(password, new CompletableFuture<>());
        synchronized (this) {
            if (waiting.size() == LIMIT) {
                return CompletableFuture.failedFuture(new ConnectRefusedException("too many logins, try again later"));
            }
            waiting.add(guess);
            if (busy) {
                return guess.answer;
            }
            busy = true;
        }
        next();
        return guess.answer;
    }

    private void next() {
        Guess guess;
        synchronized (this) {
            guess = waiting.poll();
            busy = guess != null;
        }
        if (guess != null) {
            executor.execute(() -> run(guess));
        }
    }

    private void run(Guess guess) {
        boolean right;
        try {
            right = check.test(guess.password);
        } catch (RuntimeException e) {
            guess.answer.completeExceptionally(e);
            next();
            return;
        }
        if (right) {
            answer(guess, true);
        } else {
            timer.schedule(PAUSE, () -> executor.execute(() -> answer(guess, false)));
        }
    }

    /** What depends on the answer keeps its failures to itself, so the next one gets his turn. */
    private void answer(Guess guess, boolean right) {
        guess.answer.complete(right);
        next();
    }
}
