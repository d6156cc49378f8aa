package io.rainsocket.cdi;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fires CDI events on the application's threads: one after the other in the order in which they were given, each in a request context
 * of its own. Events that nobody observes cost no more than looking for observers. Safe for any thread, none of which waits.
 *
 * <p>An event is its web application's: in an EAR, where containers offer it to the observers of all WARs (WildFly) or of none, only those
 * are called whose class the web application sees.
 */
public final class ApplicationEvents {

    private static final Logger LOG = System.getLogger(ApplicationEvents.class.getName());

    private final BeanManager beans;
    private final ClassLoader webApp;
    private final Executor executor;
    private final int limit;
    private final RequestContexts contexts;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    /** How many wait or are being fired; whoever raises it from 0 starts the thread that fires. */
    private final AtomicInteger count = new AtomicInteger();

    /**
     * Creates a queue of its own.
     *
     * @param beans of the web application: that of an EAR sees no observers in WARs on every server
     * @param webApp its class loader
     * @param executor runs observers
     * @param limit how many events may wait; further ones are dropped, for observers that cannot keep up
     */
    public ApplicationEvents(BeanManager beans, ClassLoader webApp, Executor executor, int limit) {
        this.beans = beans;
        this.webApp = webApp;
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
        Set<ObserverMethod<? super Object>> all = beans.resolveObserverMethods(event, qualifiers);
        List<ObserverMethod<? super Object>> own = own(all);
        if (own.isEmpty()) {
            return;
        }
        if (count.get() >= limit) {
            LOG.log(Level.DEBUG, "RS-0653 dropped an event: {0} of them wait for their observers", limit);
            return;
        }
        waiting.add(delivery(own, own.size() == all.size(), event, qualifiers));
        if (count.getAndIncrement() == 0) {
            start();
        }
    }

    /**
     * Fires an event now, on the calling thread, if there is an observer for it. What an observer throws is logged.
     *
     * @param event its class is the observed type
     * @param qualifiers the event's
     * @return whether there is an observer
     */
    public boolean fireNow(Object event, Annotation... qualifiers) {
        Set<ObserverMethod<? super Object>> all = beans.resolveObserverMethods(event, qualifiers);
        List<ObserverMethod<? super Object>> own = own(all);
        if (!own.isEmpty()) {
            run(delivery(own, own.size() == all.size(), event, qualifiers));
        }
        return !own.isEmpty();
    }

    /**
     * Looks for observers, which do not change while the application runs.
     *
     * @param event an example of what would be fired
     * @return whether there is one
     */
    public boolean observed(Object event) {
        return !own(beans.resolveObserverMethods(event)).isEmpty();
    }

    private List<ObserverMethod<? super Object>> own(Set<ObserverMethod<? super Object>> all) {
        return all.stream()
                .filter(observer -> ClassLoaders.sees(webApp, observer.getBeanClass()))
                .sorted(Comparator.comparingInt(ObserverMethod::getPriority))
                .toList();
    }

    /** By the container if all observers are meant, which knows of transactional ones. */
    private Runnable delivery(
            List<ObserverMethod<? super Object>> own, boolean all, Object event, Annotation... qualifiers) {
        return all ? () -> beans.getEvent().select(qualifiers).fire(event) : () -> tell(own, event, qualifiers);
    }

    private static void tell(List<ObserverMethod<? super Object>> observers, Object event, Annotation... qualifiers) {
        DirectDelivery<Object> delivery = new DirectDelivery<>(event, Set.of(qualifiers));
        observers.forEach(observer -> observer.notify(delivery));
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
            run(next);
        }
        if (count.decrementAndGet() > 0) {
            start();
        }
    }

    private void run(Runnable delivery) {
        try {
            contexts.call(() -> {
                delivery.run();
                return null;
            });
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "RS-0652 an observer of an event failed; those after it were not called", e);
        }
    }
}
