package io.rainsocket.core.socket;

import io.rainsocket.spi.LocalNamespace;
import io.rainsocket.spi.SocketState;
import io.rainsocket.spi.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An adapter that takes its time: it answers about clients that come back when the test says so. Knows s9 with the secret "pid". */
final class ScriptedAdapter extends InMemoryAdapter {

    static final SocketState KNOWN = new SocketState(
            "pid", "s9", Set.of("s9", "room"), Map.of("name", "Ada"), Optional.empty(), Optional.empty());

    final LocalNamespace local;
    final CompletableFuture<Optional<SocketState>> restored = new CompletableFuture<>();
    final CompletableFuture<Optional<List<StoredEvent>>> missed = new CompletableFuture<>();
    final List<SocketState> persisted = new CopyOnWriteArrayList<>();
    final AtomicInteger closed = new AtomicInteger();
    final List<String> rooms = new CopyOnWriteArrayList<>();

    ScriptedAdapter(LocalNamespace local) {
        super(local);
        this.local = local;
    }

    @Override
    public boolean recovers() {
        return true;
    }

    @Override
    public CompletionStage<Void> persist(SocketState state) {
        persisted.add(state);
        return done();
    }

    @Override
    public CompletionStage<Optional<SocketState>> restore(String pid) {
        return restored;
    }

    @Override
    public CompletionStage<Optional<List<StoredEvent>>> missed(String offset, Set<String> where) {
        return missed;
    }

    @Override
    public void roomCreated(String room) {
        rooms.add("+" + room);
    }

    @Override
    public void roomDeleted(String room) {
        rooms.add("-" + room);
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }
}
