package io.rainsocket.cdi;

import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fires CDI events on the application's threads: one after the other in the order in which they were given, each in a request context
 * of its own. Events that nobody observes cost no more than looking for observers. Safe for any thread, none of which waits.
 */
public final class ApplicationEvents {

    private static final Logger LOG = System.getLogger(ApplicationEvents.class.getName());

    private final BeanManager beans;
    private final Executor executor;
    private final int limit;
    private final RequestContexts contexts;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    /** How many wait or are being fired; whoever raises it from 0 starts the thread that fires. */
    private final AtomicInteger count = new AtomicInteger();

    /**
     * Creates a queue of its own.
     *
     * @param beans of the web application: that of an EAR sees no observers in WARs
     * @param executor runs observers
     * @param limit how many events may wait; further ones are dropped, for observers that cannot keep up
     */
    public ApplicationEvents(BeanManager beans, Executor executor, int limit) {
        this.beans = beans;
        this.executor = executor;
        this.limit = limit;
        contexts = new RequestContexts(beans, true);
    }

    /**
     * Fires an event later, if there is an observer for it.
     *
     * @param event its class is the observed type
     * @param qualifiers the event's
     */
    public void fire(Object event, Annotation... qualifiers) {
        if (beans.resolveObserverMethods(event, qualifiers).isEmpty()) {
            return;
        }
        if (count.get() >= limit) {
            LOG.log(Level.DEBUG, "RS-0653 dropped an event: {0} of them wait for their observers", limit);
            return;
        }
        waiting.add(() -> notify(event, qualifiers));
        if (count.getAndIncrement() == 0) {
            start();
        }
    }

    private void start() {
        try {
            executor.execute(this::fireNext);
        } catch (RejectedExecutionException e) {
            // The application has been undeployed: nobody is there to be told.
            waiting.clear();
        }
    }

    /** One event for each task: other users of the threads get their turn. */
    private void fireNext() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        if (count.decrementAndGet() > 0) {
            start();
        }
    }

    private void notify(Object event, Annotation... qualifiers) {
        try {
            contexts.call(() -> {
                beans.getEvent().select(qualifiers).fire(event);
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(
                    Level.ERROR,
                    "RS-0652 an observer of " + event.getClass().getSimpleName()
                            + " failed; those after it were not called",
                    e);
        }
    }
}
