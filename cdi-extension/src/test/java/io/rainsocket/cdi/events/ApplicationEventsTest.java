package io.rainsocket.cdi.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.rainsocket.cdi.ApplicationEvents;
import io.rainsocket.cdi.testing.Application;
import io.rainsocket.cdi.testing.LogRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** Events that Rainsocket fires for the application. */
class ApplicationEventsTest {

    record Happened(String what) {}

    @RequestScoped
    public static class Counter {
        private int count;

        int next() {
            return ++count;
        }
    }

    @ApplicationScoped
    public static class Observer {
        private final List<String> seen = new ArrayList<>();

        @Inject
        Counter counter;

        void any(@Observes Happened event) {
            seen.add(event.what() + counter.next());
            if (event.what().equals("bad")) {
                throw new IllegalStateException("an observer of the test fails");
            }
        }

        void named(@Observes @Named("special") Happened event) {
            seen.add("special " + event.what());
        }

        List<String> seen() {
            return seen;
        }
    }

    private final Queue<Runnable> tasks = new ArrayDeque<>();

    @Test
    void observersAreCalledLaterOneEventAfterTheOtherEachInARequestContextOfItsOwn() {
        try (Application application = Application.of(Observer.class, Counter.class)) {
            ApplicationEvents events = events(application, 10);

            events.fire(new Happened("a"));
            events.fire(new Happened("b"));

            assertThat(seen(application)).isEmpty();
            assertThat(tasks).hasSize(1);
            tasks.remove().run();
            assertThat(seen(application)).containsExactly("a1");
            runAll();
            assertThat(seen(application)).containsExactly("a1", "b1");
        }
    }

    @Test
    void qualifiersCount() {
        try (Application application = Application.of(Observer.class, Counter.class)) {
            events(application, 10).fire(new Happened("a"), NamedLiteral.of("special"));
            runAll();

            assertThat(seen(application)).containsExactlyInAnyOrder("a1", "special a");
        }
    }

    @Test
    void itIsKnownWhatIsObserved() {
        try (Application application = Application.of(Observer.class, Counter.class)) {
            ApplicationEvents events = events(application, 10);

            assertThat(events.observed(new Happened("a"))).isTrue();
            assertThat(events.observed("a text")).isFalse();
        }
    }

    @Test
    void whatNobodyObservesIsNotFired() {
        try (Application application = Application.of(Observer.class, Counter.class)) {
            events(application, 10).fire("a text");

            assertThat(tasks).isEmpty();
        }
    }

    @Test
    void observersOfAnotherApplicationHearNothing() {
        try (Application application = Application.of(Observer.class, Counter.class)) {
            new ApplicationEvents(
                            application.get(BeanManager.class), ClassLoader.getPlatformClassLoader(), tasks::add, 10)
                    .fire(new Happened("a"));

            assertThat(tasks).isEmpty();
        }
    }

    @Test
    void anObserverThatFailsStopsNoOtherEvent() {
        try (LogRecords log = new LogRecords(ApplicationEvents.class);
                Application application = Application.of(Observer.class, Counter.class)) {
            ApplicationEvents events = events(application, 10);

            events.fire(new Happened("bad"));
            events.fire(new Happened("good"));
            runAll();

            assertThat(seen(application)).containsExactly("bad1", "good1");
            assertThat(log.records())
                    .extracting(LogRecord::getMessage)
                    .containsExactly("RS-0652 an observer of an event failed; those after it were not called");
        }
    }

    @Test
    void whatObserversCannotKeepUpWithIsDropped() {
        try (Application application = Application.of(Observer.class, Counter.class)) {
            ApplicationEvents events = events(application, 2);

            events.fire(new Happened("a"));
            events.fire(new Happened("b"));
            events.fire(new Happened("c"));
            runAll();
            events.fire(new Happened("d"));
            runAll();

            assertThat(seen(application)).containsExactly("a1", "b1", "d1");
        }
    }

    private ApplicationEvents events(Application application, int limit) {
        return new ApplicationEvents(application.get(BeanManager.class), Application.classLoader(), tasks::add, limit);
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static List<String> seen(Application application) {
        return application.get(Observer.class).seen();
    }
}
