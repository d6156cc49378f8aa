package io.rainsocket.core.socket;

import io.rainsocket.Recovery;
import io.rainsocket.core.engine.Timer;
import io.rainsocket.spi.BroadcastOptions;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.SocketState;
import io.rainsocket.spi.StoredEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The in-memory adapter with connection state recovery: keeps the last events of a namespace, and the state of the clients that went
 * away, both for a limited time and up to a limited size.
 */
final class RecoveringAdapter extends InMemoryAdapter {

    private final LocalSockets sockets;
    private final Timer timer;
    private final long keepMillis;

    /**
     * Held while an event gets its offset and is queued for all connections, so that each connection sees the events in the order of
     * their offsets: whoever has got an event has got all before it. Nothing is sent under it.
     */
    private final ReentrantLock lock = new ReentrantLock();

    /** Guarded by the lock. */
    private final EventLog log;

    /** Guarded by the lock. */
    private final AwaySockets away;

    /** Guarded by the lock; {@code null} while nothing is kept. */
    private Timer.Task cleaning;

    /** Guarded by the lock. */
    private boolean closed;

    RecoveringAdapter(LocalSockets sockets, Recovery recovery, Timer timer) {
        super(sockets);
        this.sockets = sockets;
        this.timer = timer;
        keepMillis = recovery.maxDisconnectionDuration().toMillis();
        log = new EventLog(keepMillis, recovery.maxStoredBytes());
        away = new AwaySockets(keepMillis, recovery.maxStoredSessions());
    }

    @Override
    public boolean recovers() {
        return true;
    }

    @Override
    public CompletionStage<Void> broadcast(Payload event, BroadcastOptions options) {
        Outgoing outgoing;
        List<NamespaceSocket> queued;
        lock.lock();
        try {
            String offset = closed || options.flags().volatileEvent() ? null : log.add(event, options, timer.now());
            outgoing = Outgoing.recoverable(event, options.flags(), offset);
            queued = sockets.queue(outgoing, options);
            cleanLater();
        } finally {
            lock.unlock();
        }
        queued.forEach(socket -> socket.delivery().flush(outgoing));
        return done();
    }

    @Override
    public CompletionStage<Void> persist(SocketState state) {
        lock.lock();
        try {
            if (!closed) {
                away.add(state, timer.now());
                cleanLater();
            }
        } finally {
            lock.unlock();
        }
        return done();
    }

    @Override
    public CompletionStage<Optional<SocketState>> restore(String pid) {
        lock.lock();
        try {
            return CompletableFuture.completedFuture(away.take(pid, timer.now()));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public CompletionStage<Optional<List<StoredEvent>>> missed(String offset, Set<String> rooms) {
        lock.lock();
        try {
            return CompletableFuture.completedFuture(log.since(offset, rooms));
        } finally {
            lock.unlock();
        }
    }

    /** One task for all that is kept, and none when nothing is. */
    private void cleanLater() {
        if (cleaning == null && !closed && !(log.isEmpty() && away.isEmpty())) {
            cleaning = timer.schedule(keepMillis, this::clean);
        }
    }

    private void clean() {
        lock.lock();
        try {
            cleaning = null;
            log.forgetOld(timer.now());
            away.forgetOld(timer.now());
            cleanLater();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            if (cleaning != null) {
                cleaning.cancel();
            }
            log.clear();
            away.clear();
        } finally {
            lock.unlock();
        }
    }
}
