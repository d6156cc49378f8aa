package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Emitter;
import io.rainsocket.EventListener;
import io.rainsocket.Handshake;
import io.rainsocket.Socket;
import io.rainsocket.Transport;
import io.rainsocket.core.protocol.PacketData;
import io.rainsocket.core.protocol.SocketPacket;
import io.rainsocket.spi.PayloadMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** One client in one namespace. */
final class NamespaceSocket implements Socket {

    /**
     * Events of one socket that follow each other faster than this are handled on the executor, non-blocking or not: the reader's
     * thread goes on to other connections meanwhile, and the answers leave together.
     */
    private static final long BURST_NANOS = 40_000;

    private final String id;
    private final ServerNamespace namespace;
    private final Client client;
    private final Handshake handshake;
    private final Mailbox mailbox;
    private final PendingAcks pendingAcks;
    private final Listeners listeners = new Listeners(this);
    private final Map<String, Object> data = new ConcurrentHashMap<>(0);
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    /** When the last event came; owned by the reader. */
    private long lastReceived = System.nanoTime() - BURST_NANOS;

    /** The rooms it joined, without its own. Guarded by itself, together with the socket's membership in {@link Rooms}. */
    private final Set<String> joined = new HashSet<>(0);

    /** Whether the client has its CONNECT reply. Guarded by {@link #joined} for writing. */
    private volatile boolean admitted;

    /** What was sent to it while the CONNECT reply was being written, else {@code null}. Guarded by {@link #joined}. */
    private List<Outgoing> early;

    /** Why it is disconnected, {@code null} before. Guarded by {@link #joined} for writing. */
    private volatile DisconnectReason left;

    NamespaceSocket(String id, ServerNamespace namespace, Client client, Handshake handshake) {
        this.id = id;
        this.namespace = namespace;
        this.client = client;
        this.handshake = handshake;
        mailbox = new Mailbox(
                client.executor(), task("connect", () -> namespace.handler().onConnect(this)));
        pendingAcks = new PendingAcks(client.timer(), client.executor());
    }

    /**
     * Lets the client in: it is a member before it can know, so it misses nothing that is broadcast once it has the reply; what is
     * broadcast before follows the reply. Then the application gets to know of it; its events follow, and its end, even if that has come
     * already.
     */
    void connect(Runnable reply) {
        synchronized (joined) {
            early = new ArrayList<>(0);
            if (left == null) {
                namespace.members().add(this);
            }
        }
        // Not under the lock, since a container's send may wait for a thread that wants to end this socket.
        reply.run();
        for (List<Outgoing> kept = admitted(); !kept.isEmpty(); kept = admitted()) {
            kept.forEach(outgoing -> client.send(outgoing, namespace));
        }
        mailbox.start();
    }

    /** What was kept since the last look; nothing any more means that from now on all is sent at once. */
    private List<Outgoing> admitted() {
        synchronized (joined) {
            List<Outgoing> kept = early;
            admitted = kept.isEmpty();
            early = admitted ? null : new ArrayList<>(0);
            return kept;
        }
    }

    void received(SocketPacket.Event event) {
        long now = System.nanoTime();
        boolean burst = now - lastReceived < BURST_NANOS;
        lastReceived = now;
        mailbox.submit(new ReceivedEvent(this, event, burst));
    }

    void acknowledged(long ackId, PacketData arguments) {
        pendingAcks.acknowledged(ackId, new ReceivedArguments(arguments, mapper()));
    }

    /** Takes it out of everything; only the first call counts. */
    void end(DisconnectReason reason) {
        synchronized (joined) {
            if (left != null) {
                return;
            }
            left = reason;
            joined.forEach(room -> namespace.members().leave(this, room));
            joined.clear();
            namespace.members().remove(this);
        }
        pendingAcks.release();
        submit("disconnect", () -> {
            listeners.disconnected(reason);
            return namespace.handler().onDisconnect(this, reason);
        });
        submit("disconnect", () -> {
            namespace.members().forget(this);
            ended.complete(null);
            return null;
        });
    }

    private void submit(String what, Callable<CompletionStage<?>> call) {
        mailbox.submit(task(what, call));
    }

    private Mailbox.Task task(String what, Callable<CompletionStage<?>> call) {
        return new Mailbox.Task() {
            @Override
            public boolean inline() {
                return false;
            }

            @Override
            public CompletionStage<?> run() {
                return Guarded.call(NamespaceSocket.this, what, call);
            }
        };
    }

    /** Completes when the application has handled the disconnection. */
    CompletableFuture<Void> ended() {
        return ended;
    }

    /**
     * Whether events that came before the end are still to be handled: a client may leave right after its last word, but one that the
     * application has disconnected is not listened to any more.
     */
    boolean listening() {
        return left != DisconnectReason.SERVER_NAMESPACE_DISCONNECT;
    }

    /** {@code false} if it is not there to get anything. */
    boolean write(Outgoing outgoing) {
        if (keptForLater(outgoing)) {
            return true;
        }
        boolean connected = connected();
        if (connected) {
            client.send(outgoing, namespace);
        }
        return connected;
    }

    private boolean keptForLater(Outgoing outgoing) {
        if (admitted) {
            return false;
        }
        synchronized (joined) {
            return early != null && left == null && early.add(outgoing);
        }
    }

    int awaitedAcks() {
        return pendingAcks.size();
    }

    PayloadMapper mapper() {
        return namespace.mapper();
    }

    Listeners listeners() {
        return listeners;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public ServerNamespace namespace() {
        return namespace;
    }

    @Override
    public Handshake handshake() {
        return handshake;
    }

    @Override
    public boolean connected() {
        return admitted && left == null;
    }

    @Override
    public Transport transport() {
        return client.transport();
    }

    @Override
    public Map<String, Object> data() {
        return data;
    }

    @Override
    public Set<String> rooms() {
        synchronized (joined) {
            Set<String> rooms = new HashSet<>(joined);
            if (connected()) {
                rooms.add(id);
            }
            return rooms;
        }
    }

    @Override
    public void join(String... rooms) {
        synchronized (joined) {
            for (String room : rooms) {
                if (connected() && !room.equals(id) && joined.add(room)) {
                    namespace.members().join(this, room);
                }
            }
        }
    }

    @Override
    public void leave(String room) {
        synchronized (joined) {
            if (joined.remove(room)) {
                namespace.members().leave(this, room);
            }
        }
    }

    @Override
    public BroadcastOperator to(String... rooms) {
        return broadcast().to(rooms);
    }

    @Override
    public BroadcastOperator except(String... rooms) {
        return broadcast().except(rooms);
    }

    @Override
    public BroadcastOperator broadcast() {
        return Broadcast.all(namespace).except(id);
    }

    @Override
    public void emit(String event, Object... arguments) {
        write(Outgoing.event(event, arguments, mapper()));
    }

    @Override
    public CompletionStage<Arguments> emitWithAck(String event, Object... arguments) {
        return emitAwaiting(null, event, arguments);
    }

    /** {@code limit} may be {@code null}. */
    private CompletionStage<Arguments> emitAwaiting(Duration limit, String event, Object... arguments) {
        long ackId = pendingAcks.nextId();
        Outgoing outgoing = Outgoing.event(event, arguments, mapper(), ackId);
        CompletableFuture<Arguments> answer = pendingAcks.await(ackId, limit);
        if (!write(outgoing)) {
            pendingAcks.release();
        }
        return answer;
    }

    @Override
    public Emitter timeout(Duration limit) {
        return new LimitedEmitter(limit);
    }

    @Override
    public Socket on(String event, EventListener listener) {
        listeners.add(event, listener);
        return this;
    }

    @Override
    public Socket onDisconnect(Consumer<DisconnectReason> listener) {
        listeners.addDisconnect(listener);
        return this;
    }

    @Override
    public void disconnect(boolean close) {
        if (close && connected()) {
            client.disconnect();
        } else {
            client.leave(this);
        }
    }

    @Override
    public String toString() {
        return "Socket[" + namespace.name() + " " + id + "]";
    }

    /** This socket with a time limit for acknowledgements. */
    private final class LimitedEmitter implements Emitter {

        private final Duration limit;

        LimitedEmitter(Duration limit) {
            if (limit.toMillis() < 1) {
                throw new IllegalArgumentException(
                        "RS-0107 the time limit is " + limit + "; allowed: at least one millisecond");
            }
            this.limit = limit;
        }

        @Override
        public void emit(String event, Object... arguments) {
            NamespaceSocket.this.emit(event, arguments);
        }

        @Override
        public CompletionStage<Arguments> emitWithAck(String event, Object... arguments) {
            return emitAwaiting(limit, event, arguments);
        }

        @Override
        public Emitter timeout(Duration other) {
            return new LimitedEmitter(other);
        }
    }
}
