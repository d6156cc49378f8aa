package io.rainsocket.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThreadTimerTest {

    private final ThreadTimer timer = new ThreadTimer("the timer");
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        timer.close();
    }

    @Test
    void anActionRunsOnTheTimersDaemonThreadWhenItsTimeHasCome() throws Exception {
        long before = System.nanoTime();
        timer.schedule(
                20,
                () -> events.add(Thread.currentThread().getName()
                        + Thread.currentThread().isDaemon()));

        assertThat(events.poll(10, TimeUnit.SECONDS)).isEqualTo("the timertrue");
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(20));
    }

    @Test
    void aCancelledActionDoesNotRun() throws Exception {
        Timer.Task task = timer.schedule(500, () -> events.add("cancelled"));
        timer.schedule(501, () -> events.add("later"));

        task.cancel();

        assertThat(events.poll(10, TimeUnit.SECONDS)).isEqualTo("later");
    }

    @Test
    void aFailingActionDoesNotStopTheTimer() throws Exception {
        timer.schedule(1, () -> {
            throw new IllegalStateException("of one connection");
        });
        timer.schedule(2, () -> events.add("next"));

        assertThat(events.poll(10, TimeUnit.SECONDS)).isEqualTo("next");
    }

    @Test
    void aClosedTimerTakesActionsAndDropsThem() {
        timer.close();

        assertThatCode(() -> timer.schedule(0, () -> events.add("never")).cancel())
                .doesNotThrowAnyException();
        assertThat(events).isEmpty();
    }
}
