package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import io.rainsocket.RoomEvent;
import io.rainsocket.ServerEventListener;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.Timer;
import io.rainsocket.spi.Adapter;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.PayloadMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/** One namespace of a {@link SocketServer}. */
final class ServerNamespace extends OperatorDelegate implements Namespace {

    private static final Logger LOG = System.getLogger(ServerNamespace.class.getName());

    /** The main namespace, whose name is left out on the wire. */
    static final String MAIN = "/";

    private final String name;
    private final Map<String, String> parameters;
    private final NamespaceHandler handler;
    private final OutboundRules outbound;
    private final SocketServer server;

    /** {@code null} for a namespace that is there from the beginning. */
    private final ParentNamespace parent;

    private final RoomWatch watch;
    private final Rooms members;
    private final ServerEvents serverEvents;
    private final LocalSockets local;
    private final Adapter adapter;
    private final AtomicLong ackIds = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();

    ServerNamespace(
            String name,
            Map<String, String> parameters,
            NamespaceHandler handler,
            SocketServer server,
            ParentNamespace parent) {
        this.name = name;
        this.parameters = Map.copyOf(parameters);
        this.handler = handler;
        OutboundRules defaults = OutboundRules.of(server.settings().backlog());
        outbound = handler.outbound().map(rules -> rules.orElse(defaults)).orElse(defaults);
        this.server = server;
        this.parent = parent;
        watch = new RoomWatch(this, new Serial(server.ports().executor()));
        members = new Rooms(watch);
        serverEvents = new ServerEvents(this);
        local = new LocalSockets(this);
        adapter = server.adapter(this);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public Set<Namespace> children() {
        return Set.of();
    }

    NamespaceHandler handler() {
        return handler;
    }

    OutboundRules outbound() {
        return outbound;
    }

    PayloadMapper mapper() {
        return server.ports().mapper();
    }

    Transactions transactions() {
        return server.ports().transactions();
    }

    Users users() {
        return server.presence();
    }

    Timer timer() {
        return server.ports().timer();
    }

    /** Runs the application's code that belongs to no connection. */
    Executor executor() {
        return server.ports().executor();
    }

    Rooms members() {
        return members;
    }

    LocalSockets localSockets() {
        return local;
    }

    ServerEvents serverEvents() {
        return serverEvents;
    }

    RoomWatch watch() {
        return watch;
    }

    Adapter adapter() {
        return adapter;
    }

    boolean recovers() {
        return adapter.recovers();
    }

    /** Acknowledgements are counted for all sockets together, since a broadcast asks all of them with the same id. */
    long nextAckId() {
        return ackIds.getAndIncrement();
    }

    /** Hands something to the adapter; that it fails is no business of the caller. */
    void hand(Function<Adapter, CompletionStage<Void>> request) {
        try {
            CompletionStage<Void> handed = request.apply(adapter);
            if (!Stages.succeeded(handed)) {
                handed.whenComplete((done, failure) -> failed(failure));
            }
        } catch (Exception e) {
            failed(e);
        }
    }

    /** {@code failure} may be {@code null}: there was none. */
    void failed(Throwable failure) {
        if (failure != null) {
            LOG.log(Level.ERROR, "RS-0116 the adapter of " + name + " failed", failure);
        }
    }

    /** Nobody is in it any more, and nobody can come. Called again it does nothing. */
    void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                adapter.close();
            } catch (Exception e) {
                failed(e);
            }
        }
    }

    /** The application has handled the end of a socket. */
    void left(NamespaceSocket socket) {
        members.forget(socket);
        release();
    }

    /** Somebody who was on the way into it, or in it, is gone. */
    void release() {
        if (parent != null) {
            parent.release(this);
        }
    }

    @Override
    protected Broadcast everyone() {
        return Broadcast.all(this);
    }

    @Override
    public BroadcastOperator user(String user) {
        return everyone().to(UserRooms.of(user));
    }

    @Override
    public Set<Socket> sockets() {
        return Set.copyOf(members.sockets());
    }

    @Override
    public Optional<Socket> socket(String id) {
        return Optional.ofNullable(members.socket(id));
    }

    @Override
    public void serverSideEmit(String event, Object... arguments) {
        Payload payload = Payloads.event(event, arguments, mapper()).payload();
        hand(to -> to.serverSideEmit(payload));
    }

    @Override
    public CompletionStage<List<Arguments>> serverSideEmitWithAck(String event, Object... arguments) {
        return adapter.serverSideEmitWithAck(
                        Payloads.event(event, arguments, mapper()).payload())
                .thenApply(answers -> answers.stream()
                        .map(answer -> Payloads.ofAnswer(answer, mapper()))
                        .toList());
    }

    @Override
    public Namespace on(String event, ServerEventListener listener) {
        serverEvents.add(event, listener);
        return this;
    }

    @Override
    public Namespace onRoomEvent(Consumer<RoomEvent> listener) {
        watch.add(event -> {
            if (!UserRooms.is(event.room())) {
                listener.accept(event);
            }
        });
        return this;
    }

    @Override
    public String toString() {
        return "Namespace[" + name + "]";
    }
}
