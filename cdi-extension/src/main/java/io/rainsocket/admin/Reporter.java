package io.rainsocket.admin;

import io.rainsocket.admin.ServerStats.NamespaceSize;
import io.rainsocket.core.engine.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;

/** Sends the figures, again and again. */
final class Reporter {

    private static final double MILLIS = 1000;

    private final Audience audience;
    private final Scenery scenery;
    private final Traffic traffic;
    private final IntSupplier pollingClients;
    private final InstantSource clock;
    private final Instant start;
    private final Machine machine = Machine.local();

    /** Guarded by this; {@code null} before the start. */
    private Timer.Task next;

    /** Guarded by this. */
    private boolean stopped;

    Reporter(Audience audience, Scenery scenery, Traffic traffic, IntSupplier pollingClients, InstantSource clock) {
        this.audience = audience;
        this.scenery = scenery;
        this.traffic = traffic;
        this.pollingClients = pollingClients;
        this.clock = clock;
        start = clock.instant();
    }

    /** Reports at the end of each interval, {@code alongside} included, until {@link #stop()}; the timer's thread only passes it on. */
    synchronized void start(Timer timer, Executor executor, Duration interval, Runnable alongside) {
        if (!stopped) {
            next = timer.schedule(interval.toMillis(), () -> {
                executor.execute(() -> {
                    report();
                    alongside.run();
                });
                start(timer, executor, interval, alongside);
            });
        }
    }

    synchronized void stop() {
        stopped = true;
        if (next != null) {
            next.cancel();
        }
    }

    void report() {
        audience.tell("server_stats", stats(clock.instant()));
    }

    private ServerStats stats(Instant now) {
        return new ServerStats(
                machine.serverId(),
                machine.hostname(),
                machine.pid(),
                Duration.between(start, now).toMillis() / MILLIS,
                scenery.server().clientsCount(),
                pollingClients.getAsInt(),
                traffic.drain(now),
                scenery.namespaces().stream()
                        .map(namespace -> new NamespaceSize(
                                namespace.name(), namespace.sockets().size()))
                        .toList());
    }
}
