package io.rainsocket.core.socket;

import io.rainsocket.spi.LocalNamespace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What stands between the servers of a cluster: a thread of its own that knows bytes only, gives each event its offset and keeps it, and
 * a thread for each server that brings what it says, in its order.
 */
final class Broker {

    /** Guarded by this, as all fields. Things to do that are not done. */
    private int undone;

    private final List<PairAdapter> servers = new ArrayList<>();

    /** What was broadcast; the offset is the index. */
    private final List<byte[]> log = new ArrayList<>();

    private final Map<String, byte[]> states = new HashMap<>();
    private final ExecutorService own = Executors.newSingleThreadExecutor();

    /** A server with one more thread. */
    synchronized PairAdapter server(LocalNamespace local) {
        PairAdapter adapter = new PairAdapter(this, servers.size(), local);
        servers.add(adapter);
        return adapter;
    }

    synchronized int size() {
        return servers.size();
    }

    /** Does something on a thread, and counts it. */
    void run(ExecutorService thread, Runnable action) {
        synchronized (this) {
            undone++;
        }
        thread.execute(() -> {
            try {
                action.run();
            } finally {
                synchronized (this) {
                    undone--;
                    notifyAll();
                }
            }
        });
    }

    /** Waits until nobody has anything to do. */
    synchronized void settle() throws InterruptedException {
        for (int i = 0; undone > 0; i++) {
            if (i > 1000) {
                throw new AssertionError(undone + " things are not done");
            }
            wait(100);
        }
    }

    /** Brings a message to one server. */
    void send(int to, byte[] message) {
        run(own, () -> deliver(to, message));
    }

    /** Brings a message to all other servers. */
    void publish(int from, byte[] message) {
        run(own, () -> {
            for (int to = 0; to < size(); to++) {
                if (to != from) {
                    deliver(to, message);
                }
            }
        });
    }

    /** Brings an event to all servers, in the order of the offsets. */
    void store(byte[] event) {
        run(own, () -> {
            String offset = Integer.toString(log.size());
            log.add(event);
            byte[] message = Wire.bytes("event", event, offset);
            for (int to = 0; to < size(); to++) {
                deliver(to, message);
            }
        });
    }

    private synchronized void deliver(int to, byte[] message) {
        PairAdapter server = servers.get(to);
        run(server.thread(), () -> server.received(message));
    }

    void persist(String pid, byte[] state) {
        run(own, () -> states.put(pid, state));
    }

    /** The answer comes on the server's thread, behind what was delivered before. */
    CompletableFuture<Optional<byte[]>> restore(int server, String pid) {
        CompletableFuture<Optional<byte[]>> answer = new CompletableFuture<>();
        run(own, () -> answer(server, answer, Optional.ofNullable(states.remove(pid))));
        return answer;
    }

    /** The events behind the offset; empty if there is none of this offset. */
    CompletableFuture<Optional<List<byte[]>>> missed(int server, String offset) {
        CompletableFuture<Optional<List<byte[]>>> answer = new CompletableFuture<>();
        run(own, () -> {
            Set<String> known = new HashSet<>();
            List<byte[]> missed = new ArrayList<>();
            for (int i = 0; i < log.size(); i++) {
                if (known.contains(offset)) {
                    missed.add(Wire.bytes(log.get(i), Integer.toString(i)));
                }
                known.add(Integer.toString(i));
            }
            answer(server, answer, known.contains(offset) ? Optional.of(missed) : Optional.empty());
        });
        return answer;
    }

    private synchronized <T> void answer(int server, CompletableFuture<T> to, T value) {
        run(servers.get(server).thread(), () -> to.complete(value));
    }

    void close() throws InterruptedException {
        own.shutdownNow();
        own.awaitTermination(10, TimeUnit.SECONDS);
    }
}
