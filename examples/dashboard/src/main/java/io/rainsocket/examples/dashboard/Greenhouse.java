package io.rainsocket.examples.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The sensors. They know nothing of sockets: they fire CDI events. One timer calls; any thread may ask for the history. */
@ApplicationScoped
public class Greenhouse {

    static final int REMEMBERED = 60;
    static final double TOO_WARM = 30;

    private static final double COLDEST = 16;
    private static final double HOTTEST = 34;
    private static final double DRIEST = 35;
    private static final double WETTEST = 95;
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    Event<Reading> readings;

    @Inject
    Event<Alarm> alarms;

    /** The last ones, oldest first. This object's lock guards all three. */
    private final Deque<Reading> history = new ArrayDeque<>();

    private double celsius = 22;
    private double humidity = 60;

    /** Measures, remembers, and tells. */
    public void measure() {
        Reading before = last();
        Reading now = next();
        readings.fire(now);
        boolean wasWarm = before != null && before.celsius() > TOO_WARM;
        boolean isWarm = now.celsius() > TOO_WARM;
        if (isWarm != wasWarm) {
            alarms.fire(new Alarm(isWarm, isWarm ? "Too warm: open a window." : "Cool enough again."));
        }
    }

    /** Somebody opened a window, or lit the stove. */
    public synchronized void blow(double degrees) {
        celsius = within(COLDEST, celsius + degrees, HOTTEST);
    }

    public synchronized List<Reading> history() {
        return List.copyOf(history);
    }

    private synchronized Reading last() {
        return history.peekLast();
    }

    private synchronized Reading next() {
        celsius = within(COLDEST, celsius + drift(0.6), HOTTEST);
        humidity = within(DRIEST, humidity + drift(3), WETTEST);
        var runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        var reading = new Reading(Instant.now(), celsius, humidity, heap);
        history.addLast(reading);
        if (history.size() > REMEMBERED) {
            history.removeFirst();
        }
        return reading;
    }

    private static double drift(double most) {
        return ThreadLocalRandom.current().nextDouble(-most, most);
    }

    private static double within(double lowest, double value, double highest) {
        return Math.max(lowest, Math.min(value, highest));
    }
}
