package io.rainsocket.cdi.scope;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.spi.Contextual;
import jakarta.enterprise.context.spi.CreationalContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The instances of one socket.
 *
 * <pre>
 *   open -- end, no call is running ----------------> destroyed
 *        -- end --> ending -- the last call returns -> destroyed
 * </pre>
 *
 * One lock guards everything. It is held while an instance is created or destroyed: another thread that wants the same instance has to
 * wait for it anyway.
 */
final class SocketBeans {

    private static final Logger LOG = System.getLogger(SocketBeans.class.getName());

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Contextual<?>, Instance<?>> instances = new HashMap<>();

    /** The last one first: whoever was created later may need those before. */
    private final Deque<Contextual<?>> created = new ArrayDeque<>();

    private int calls;
    private boolean ended;
    private boolean destroyed;

    /** {@code false} if it is too late. */
    boolean enter() {
        lock.lock();
        try {
            if (destroyed) {
                return false;
            }
            calls++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Every successful {@link #enter} is followed by one. */
    void leave() {
        lock.lock();
        try {
            calls--;
            if (ended && calls == 0) {
                destroyAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** To be called between {@link #enter} and {@link #leave}; called again it changes nothing. */
    void end() {
        lock.lock();
        try {
            ended = true;
        } finally {
            lock.unlock();
        }
    }

    /** {@code null} if there is none and no {@code creation} is given. */
    <T> T get(Contextual<T> bean, CreationalContext<T> creation) {
        lock.lock();
        try {
            @SuppressWarnings("unchecked") // put there with this type
            Instance<T> known = (Instance<T>) instances.get(bean);
            if (known != null) {
                return known.object();
            }
            return creation == null ? null : create(bean, creation);
        } finally {
            lock.unlock();
        }
    }

    private <T> T create(Contextual<T> bean, CreationalContext<T> creation) {
        if (destroyed) {
            throw new ContextNotActiveException("RS-0670 the socket is gone, and its @SocketScoped beans are being"
                    + " destroyed; found one that needs another for the first time: " + bean);
        }
        T object = bean.create(creation);
        instances.put(bean, new Instance<>(bean, object, creation));
        created.push(bean);
        return object;
    }

    void destroy(Contextual<?> bean) {
        lock.lock();
        try {
            created.remove(bean);
            destroyNow(bean);
        } finally {
            lock.unlock();
        }
    }

    /** They can still call each other meanwhile. */
    private void destroyAll() {
        destroyed = true;
        while (!created.isEmpty()) {
            destroyNow(created.pop());
        }
    }

    private void destroyNow(Contextual<?> bean) {
        Instance<?> instance = instances.get(bean);
        if (instance == null) {
            return;
        }
        try {
            instance.destroy();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "RS-0671 a @SocketScoped bean failed when it was destroyed: " + bean, e);
        } finally {
            instances.remove(bean);
        }
    }

    private record Instance<T>(Contextual<T> bean, T object, CreationalContext<T> creation) {

        void destroy() {
            bean.destroy(object, creation);
        }
    }
}
