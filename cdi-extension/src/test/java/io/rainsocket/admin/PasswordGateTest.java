package io.rainsocket.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.ConnectRefusedException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PasswordGateTest {

    private final TestTimer timer = new TestTimer();
    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final List<String> checked = new ArrayList<>();
    private final PasswordGate gate = new PasswordGate(this::check, threads::add, timer);

    private boolean check(String password) {
        checked.add(password);
        if (password.equals("broken")) {
            throw new IllegalStateException("broken hash");
        }
        return password.equals("right");
    }

    private CompletableFuture<Boolean> guess(String password) {
        return gate.check(password).toCompletableFuture();
    }

    private void work() {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }

    @Test
    void aRightPasswordIsAnsweredAtOnce() {
        CompletableFuture<Boolean> answer = guess("right");
        assertThat(checked).as("not on the caller's thread").isEmpty();
        work();
        assertThat(answer).isCompletedWithValue(true);
    }

    @Test
    void aWrongOneKeepsEveryoneWaiting() {
        CompletableFuture<Boolean> wrong = guess("wrong");
        CompletableFuture<Boolean> right = guess("right");
        work();
        timer.advance(PasswordGate.PAUSE - 1);
        work();
        assertThat(checked).containsExactly("wrong");
        assertThat(wrong).isNotDone();
        timer.advance(1);
        work();
        assertThat(wrong).isCompletedWithValue(false);
        assertThat(right).isCompletedWithValue(true);
    }

    @Test
    void oneIsCheckedAtATime() {
        guess("right");
        guess("right");
        assertThat(threads).hasSize(1);
    }

    @Test
    void tooManyAreRefusedUnseen() {
        guess("wrong");
        for (int i = 0; i < PasswordGate.LIMIT; i++) {
            guess("wrong");
        }
        assertThat(guess("right"))
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCauseInstanceOf(ConnectRefusedException.class);
        work();
        assertThat(checked).doesNotContain("right");
    }

    @Test
    void aCheckThatFailsDoesNotStopTheNext() {
        CompletableFuture<Boolean> broken = guess("broken");
        CompletableFuture<Boolean> right = guess("right");
        work();
        assertThat(broken).isCompletedExceptionally();
        assertThat(right).isCompletedWithValue(true);
    }
}
