package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.Buffered;
import io.rainsocket.Caller;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Emitter;
import io.rainsocket.EventListener;
import io.rainsocket.EventMiddleware;
import io.rainsocket.Handshake;
import io.rainsocket.OutgoingListener;
import io.rainsocket.Socket;
import io.rainsocket.Transport;
import io.rainsocket.WebSession;
import io.rainsocket.core.engine.OutboundLane;
import io.rainsocket.core.protocol.PacketData;
import io.rainsocket.spi.CallerState;
import io.rainsocket.spi.EmitFlags;
import io.rainsocket.spi.PayloadMapper;
import io.rainsocket.spi.SocketState;
import java.security.Principal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** One client in one namespace. */
final class NamespaceSocket implements Socket {

    private final Identity identity;
    private final ServerNamespace namespace;
    private final Client client;
    private final ClientHandshake handshake;
    private final OutboundLane lane;
    private final Inbox inbox;
    private final PendingAcks pendingAcks;
    private final Membership membership;
    private final Farewell farewell;
    private final Delivery delivery;
    private final Listeners listeners = new Listeners(this);
    private final CurrentCaller caller;
    private final UserSeat seat;
    private final Map<String, Object> data;

    /** Written before the socket joins, and let go of when it has. */
    private volatile Missed missed = Missed.NOTHING;

    NamespaceSocket(Identity identity, ServerNamespace namespace, Client client, ClientHandshake handshake) {
        this.identity = identity;
        this.namespace = namespace;
        this.client = client;
        this.handshake = handshake;
        caller = new CurrentCaller(
                this, identity.caller().map(CallerState::caller).orElse(null));
        seat = new UserSeat(this);
        data = new ConcurrentHashMap<>(0);
        data.putAll(identity.data());
        lane = client.lane(this);
        inbox = new Inbox(this, client);
        pendingAcks = new PendingAcks(namespace.timer(), client.executor());
        membership = new Membership(this, namespace.members());
        farewell = new Farewell(this);
        delivery = new Delivery(this);
    }

    /** Makes it a member while it still waits for its CONNECT reply; called again it changes nothing. */
    void enter() {
        membership.enter(identity.rooms());
        seat.take();
    }

    /** The client has come back, and gets these when it joins. */
    void recover(Missed events) {
        missed = events;
    }

    /** It does not join after all; nobody ever knew of it. */
    void withdraw() {
        membership.end(DisconnectReason.FORCED_CLOSE);
        caller.leave();
        seat.leave();
        pendingAcks.release();
        namespace.members().forget(this);
        client.executor().execute(this::gone);
    }

    /** Nothing is called for it any more. */
    void gone() {
        Guarded.call(this, "gone", () -> {
            namespace.handler().gone(this);
            return null;
        });
    }

    /**
     * Lets the client in, who gets what it has missed, the reply, and what was broadcast meanwhile, in this order. Then the
     * application gets to know of it; its events follow, and its end, even if that has come already.
     */
    void connect(Runnable reply) {
        missed.events().forEach(outgoing -> client.send(outgoing, this));
        reply.run();
        for (List<Outgoing> kept = membership.admit(); !kept.isEmpty(); kept = membership.admit()) {
            kept.stream().filter(outgoing -> !missed.has(outgoing)).forEach(delivery::deliver);
        }
        missed = Missed.NOTHING;
        caller.enter();
        seat.show();
        inbox.start();
        Runnable postponed = membership.postponed();
        if (postponed != null) {
            postponed.run();
        }
    }

    void acknowledged(long ackId, PacketData arguments) {
        pendingAcks.acknowledged(ackId, new ReceivedArguments(arguments, mapper()));
    }

    /** Takes it out of everything; only the first call counts. */
    void end(DisconnectReason reason) {
        if (membership.end(reason)) {
            caller.leave();
            seat.leave();
            pendingAcks.release();
            farewell.say(reason);
        }
    }

    /** Completes when the application has handled the disconnection. */
    CompletableFuture<Void> ended() {
        return farewell.said();
    }

    void submit(Mailbox.Task task) {
        inbox.submit(task);
    }

    /**
     * Whether events that came before the end are still to be handled: a client may leave right after its last word, but one that was
     * sent away is not listened to any more.
     */
    boolean listening() {
        DisconnectReason left = membership.left();
        return left != DisconnectReason.SERVER_NAMESPACE_DISCONNECT && left != DisconnectReason.SESSION_ENDED;
    }

    Delivery delivery() {
        return delivery;
    }

    Identity identity() {
        return identity;
    }

    OutboundLane lane() {
        return lane;
    }

    Inbox inbox() {
        return inbox;
    }

    Client client() {
        return client;
    }

    PendingAcks pendingAcks() {
        return pendingAcks;
    }

    Membership membership() {
        return membership;
    }

    PayloadMapper mapper() {
        return namespace.mapper();
    }

    Listeners listeners() {
        return listeners;
    }

    @Override
    public String id() {
        return identity.id();
    }

    @Override
    public ServerNamespace namespace() {
        return namespace;
    }

    @Override
    public Handshake handshake() {
        return handshake;
    }

    ClientHandshake clientHandshake() {
        return handshake;
    }

    /** What its client gets back if it returns in time; {@code rooms} are those it was in. */
    SocketState state(Set<String> rooms) {
        return new SocketState(
                identity.pid(),
                identity.id(),
                rooms,
                data,
                handshake.principal().map(Principal::getName),
                caller.authenticated().map(CallerState::of));
    }

    @Override
    public Optional<Principal> principal() {
        return caller.principal();
    }

    @Override
    public boolean isUserInRole(String role) {
        return caller.isUserInRole(role);
    }

    @Override
    public void authenticate(Caller next) {
        caller.authenticate(next);
        seat.change();
    }

    @Override
    public Optional<WebSession> session() {
        return client.webSession();
    }

    @Override
    public boolean connected() {
        return membership.connected();
    }

    @Override
    public boolean recovered() {
        return identity.recovered();
    }

    @Override
    public Transport transport() {
        return client.transport();
    }

    @Override
    public Buffered buffered() {
        OutboundLane.Load load = lane.load();
        return new Buffered(load.packets(), load.bytes(), load.dropped());
    }

    @Override
    public Map<String, Object> data() {
        return data;
    }

    @Override
    public Set<String> rooms() {
        return membership.rooms();
    }

    @Override
    public void join(String... rooms) {
        UserRooms.refuse(rooms);
        membership.join(Arrays.asList(rooms));
    }

    @Override
    public void leave(String room) {
        membership.leave(room);
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
        return namespace.everyone().except(id());
    }

    @Override
    public void emit(String event, Object... arguments) {
        with(EmitFlags.NONE).emit(event, arguments);
    }

    @Override
    public CompletionStage<Arguments> emitWithAck(String event, Object... arguments) {
        return with(EmitFlags.NONE).emitWithAck(event, arguments);
    }

    @Override
    public Emitter timeout(Duration limit) {
        return with(EmitFlags.NONE).timeout(limit);
    }

    @Override
    public Emitter asVolatile() {
        return with(EmitFlags.NONE.asVolatile());
    }

    @Override
    public Emitter compress(boolean compress) {
        return with(EmitFlags.NONE.compress(compress));
    }

    @Override
    public Emitter afterCommit() {
        return with(EmitFlags.NONE).afterCommit();
    }

    private SocketEmitter with(EmitFlags flags) {
        return new SocketEmitter(this, flags, Transactions.NONE);
    }

    @Override
    public Socket on(String event, EventListener listener) {
        listeners.add(event, listener);
        return this;
    }

    @Override
    public Socket onAny(EventListener listener) {
        listeners.any().add(listener);
        return this;
    }

    @Override
    public Socket offAny(EventListener listener) {
        listeners.any().remove(listener);
        return this;
    }

    @Override
    public Socket onAnyOutgoing(OutgoingListener listener) {
        listeners.outgoing().add(listener);
        return this;
    }

    @Override
    public Socket offAnyOutgoing(OutgoingListener listener) {
        listeners.outgoing().remove(listener);
        return this;
    }

    @Override
    public Socket use(EventMiddleware middleware) {
        listeners.middlewares().add(middleware);
        return this;
    }

    @Override
    public Socket onDisconnecting(Consumer<DisconnectReason> listener) {
        farewell.onDisconnecting(listener);
        return this;
    }

    @Override
    public Socket onDisconnect(Consumer<DisconnectReason> listener) {
        farewell.onDisconnect(listener);
        return this;
    }

    @Override
    public void disconnect(boolean close) {
        if (membership.postpone(() -> disconnect(close))) {
            return;
        }
        if (close && connected()) {
            client.disconnect();
        } else {
            client.leave(this);
        }
    }

    @Override
    public String toString() {
        return "Socket[" + namespace.name() + " " + id() + "]";
    }
}
