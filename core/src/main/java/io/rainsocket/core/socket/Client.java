package io.rainsocket.core.socket;

import io.rainsocket.DisconnectReason;
import io.rainsocket.Handshake;
import io.rainsocket.Recovery;
import io.rainsocket.Transport;
import io.rainsocket.WebSession;
import io.rainsocket.core.engine.CloseReason;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.HandshakeRequest;
import io.rainsocket.core.engine.OutboundLane;
import io.rainsocket.core.engine.SessionHandler;
import io.rainsocket.core.engine.Timer;
import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.PacketDecoder;
import io.rainsocket.core.protocol.PacketParser;
import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.core.protocol.SocketPacket;
import io.rainsocket.spi.PayloadMapper;
import io.rainsocket.spi.StoredEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One connection of a client with its sockets, at most one for each namespace.
 *
 * <p>Packets come one at a time on the reader's thread. Closing comes from any thread: whoever puts a socket into the map looks
 * afterwards whether the connection was closed meanwhile.
 */
final class Client implements SessionHandler {

    private static final Logger LOG = System.getLogger(Client.class.getName());

    private static final String SESSION_EXPIRED = "session_expired";

    private final SocketServer server;
    private final EngineSession session;

    /** What {@code /} means on this endpoint; {@code null} on the shared one. */
    private final ServerNamespace root;

    /** Owned by the reader. */
    private final PacketDecoder decoder;

    /** By the namespace's name on the wire. */
    private final Map<String, NamespaceSocket> sockets = new ConcurrentHashMap<>(2);

    /** Those on their way into a namespace, by its name on the wire. */
    private final Map<String, Joining> joining = new ConcurrentHashMap<>(0);

    private final Executor executor;
    private final Timer.Task connectTimeout;
    private final AtomicBoolean counted = new AtomicBoolean(true);

    /** What its events hold that are not handled yet. */
    private final AtomicLong inboundBytes = new AtomicLong();

    /** Completed when the connection is gone and nothing is written any more. */
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    /** Why the connection is gone, {@code null} before; written by {@link #end}. */
    private volatile DisconnectReason closed;

    Client(SocketServer server, EngineSession session, ServerNamespace root) {
        this.server = server;
        this.session = session;
        this.root = root;
        decoder = parser().decoder(server.settings().maxAttachments());
        executor = new FallbackExecutor(session.request().executor());
        connectTimeout = server.ports()
                .timer()
                .schedule(server.settings().connectTimeout().toMillis(), this::closeUnlessJoined);
        server.clients().incrementAndGet();
    }

    @Override
    public void text(String message) {
        try {
            received(decoder.text(message));
        } catch (ProtocolException e) {
            malformed(e);
        }
    }

    @Override
    public void binary(byte[] message) {
        try {
            received(decoder.binary(message));
        } catch (ProtocolException e) {
            malformed(e);
        }
    }

    private void malformed(ProtocolException mistake) {
        LOG.log(
                Level.DEBUG,
                () -> mistake.getMessage() + " (from " + session.request().address() + ")");
        close(DisconnectReason.FORCED_CLOSE);
    }

    /** {@code null} while attachments are awaited. */
    private void received(SocketPacket packet) {
        if (packet == null || closed != null) {
            return;
        }
        NamespaceSocket socket = sockets.get(packet.namespace());
        if (socket == null && packet instanceof SocketPacket.Connect connect) {
            connect(connect);
        } else if (socket != null && packet instanceof SocketPacket.Event event) {
            socket.inbox().received(event);
        } else if (socket != null && packet instanceof SocketPacket.Ack ack) {
            socket.acknowledged(ack.ackId(), ack.arguments());
        } else if (socket != null && packet instanceof SocketPacket.Disconnect) {
            sockets.remove(packet.namespace());
            socket.end(DisconnectReason.CLIENT_NAMESPACE_DISCONNECT);
        } else if (socket == null || !(packet instanceof SocketPacket.Nothing)) {
            close(DisconnectReason.FORCED_CLOSE);
        }
    }

    private void connect(SocketPacket.Connect packet) {
        String wireName = packet.namespace();
        Joining way = new Joining(this, wireName, packet.data() == null ? "{}" : packet.data());
        // Another one that has arrived since the reader looked is among the sockets before it is no more on its way.
        if (joining.putIfAbsent(wireName, way) == null && !sockets.containsKey(wireName)) {
            way.start();
        } else {
            close(DisconnectReason.FORCED_CLOSE);
        }
    }

    /** The namespace of a name on this endpoint, {@code null} if there is none. Does not fail. */
    CompletionStage<ServerNamespace> locate(String wireName, Handshake handshake) {
        if (root == null) {
            return server.locate(wireName, handshake, executor);
        }
        return CompletableFuture.completedFuture(wireName.equals(ServerNamespace.MAIN) ? root : null);
    }

    /** Whether the connection has ended. */
    boolean gone() {
        return closed != null;
    }

    /**
     * Whether a socket can be sent all of these at once; one that cannot would be closed as too slow, again and again, or never get some of
     * them.
     */
    boolean canTake(List<StoredEvent> events, ServerNamespace namespace) {
        OutboundRules rules = namespace.outbound();
        long bytes = events.stream()
                .mapToLong(event -> EventLog.size(event.payload()))
                .sum();
        return bytes <= Math.min(server.settings().maxBuffered(), rules.maxBytes())
                && events.size() <= rules.maxMessages();
    }

    OutboundLane lane(NamespaceSocket socket) {
        OutboundRules rules = socket.namespace().outbound();
        return session.lane(socket.toString(), rules.maxBytes(), rules.maxMessages());
    }

    InboundQuota quota() {
        return new InboundQuota(server.settings().backlog(), inboundBytes);
    }

    /** An event was not handled, as too many wait. */
    void overloaded(NamespaceSocket socket) {
        long count = server.overloads().count(1);
        if (count > 0) {
            LOG.log(
                    Level.WARNING,
                    "RS-0150 {0} events were not handled since too many wait for their handlers, the last one of {1}",
                    count,
                    socket);
        }
    }

    void refused(String wireName, EncodedPacket answer) {
        joining.remove(wireName);
        session.send(answer);
    }

    /** {@code false} if the connection is gone already. */
    boolean join(String wireName, NamespaceSocket socket) {
        if (closed != null) {
            return false;
        }
        connectTimeout.cancel();
        EncodedPacket reply = parser().connect(wireName, socket.identity().json());
        socket.enter();
        sockets.put(wireName, socket);
        joining.remove(wireName);
        socket.connect(() -> session.send(reply));
        if (closed != null) {
            socket.end(closed);
        }
        return true;
    }

    private String wireName(ServerNamespace namespace) {
        return root == null ? namespace.name() : ServerNamespace.MAIN;
    }

    /** {@code false} if it is to be dropped. */
    boolean takes(Outgoing outgoing, NamespaceSocket socket) {
        return !outgoing.isVolatile() || socket.namespace().outbound().keepsVolatile() || session.writable();
    }

    void send(Outgoing outgoing, NamespaceSocket socket) {
        queue(outgoing, socket);
        session.flush();
    }

    /** As {@link #send}, but may wait for {@link #flush}. */
    void queue(Outgoing outgoing, NamespaceSocket socket) {
        OutboundRules rules = socket.namespace().outbound();
        EncodedPacket packet =
                root == null ? outgoing.named(socket.namespace().name(), parser()) : outgoing.rooted(parser());
        session.queue(packet, socket.lane(), rules.mayDrop(outgoing));
    }

    void flush() {
        session.flush();
    }

    /** The application disconnects one socket. */
    void leave(NamespaceSocket socket) {
        leave(socket, DisconnectReason.SERVER_NAMESPACE_DISCONNECT);
    }

    private void leave(NamespaceSocket socket, DisconnectReason reason) {
        String wireName = wireName(socket.namespace());
        if (sockets.remove(wireName, socket)) {
            session.send(parser().disconnect(wireName));
            socket.end(reason);
        }
    }

    /** The application disconnects all sockets and closes the connection. */
    void disconnect() {
        sockets.values().forEach(this::leave);
        close(DisconnectReason.FORCED_SERVER_CLOSE);
    }

    /**
     * The HTTP session is over that it was opened with: its sockets hear of it, as long as they can.
     *
     * @return completes when its WebSocket has taken that; at once if it polls, for nobody knows when it asks
     */
    CompletableFuture<Void> sessionEnded(Object... why) {
        sayExpired(why);
        return transport() == Transport.WEBSOCKET ? over : CompletableFuture.completedFuture(null);
    }

    /** One that just gets its CONNECT reply hears of it behind that. */
    private void sayExpired(Object... why) {
        for (NamespaceSocket socket : sockets.values()) {
            if (socket.membership().postpone(() -> sayExpired(why))) {
                return;
            }
        }
        sockets.values().forEach(socket -> socket.emit(SESSION_EXPIRED, why));
        sockets.values().forEach(socket -> leave(socket, DisconnectReason.SESSION_ENDED));
        close(DisconnectReason.SESSION_ENDED);
    }

    /** Its client is back on another connection. */
    void superseded() {
        close(DisconnectReason.TRANSPORT_CLOSE);
    }

    private void closeUnlessJoined() {
        if (sockets.isEmpty()) {
            close(DisconnectReason.FORCED_SERVER_CLOSE);
        }
    }

    /** Ends the sockets first: the reason is theirs, whenever the transport gets round to closing. */
    private void close(DisconnectReason reason) {
        if (session.isOpen()) {
            end(reason);
            session.close();
        }
    }

    @Override
    public void closed(CloseReason reason) {
        end(
                switch (reason) {
                    case TRANSPORT_ERROR -> DisconnectReason.TRANSPORT_ERROR;
                    case TRANSPORT_CLOSE -> DisconnectReason.TRANSPORT_CLOSE;
                    case FORCED_CLOSE ->
                        server.closing() ? DisconnectReason.SERVER_SHUTTING_DOWN : DisconnectReason.FORCED_CLOSE;
                    case PING_TIMEOUT -> DisconnectReason.PING_TIMEOUT;
                    case PARSE_ERROR -> DisconnectReason.PARSE_ERROR;
                });
        over.complete(null);
    }

    /** Ends all sockets; called again it finds none. */
    void end(DisconnectReason reason) {
        if (closed == null) {
            closed = reason;
        }
        if (counted.getAndSet(false)) {
            server.clients().decrementAndGet();
        }
        connectTimeout.cancel();
        server.sessions().remove(this);
        joining.values().forEach(Joining::connectionLost);
        for (NamespaceSocket socket : sockets.values()) {
            socket.end(reason);
        }
        sockets.clear();
    }

    HandshakeRequest request() {
        return session.request();
    }

    Optional<WebSession> webSession() {
        return Optional.ofNullable((WebSession) request().session());
    }

    PayloadMapper mapper() {
        return server.ports().mapper();
    }

    PacketParser parser() {
        return server.ports().parser();
    }

    Executor executor() {
        return executor;
    }

    String publicName() {
        return ConnectionName.of(session.id());
    }

    String newId() {
        return server.newId();
    }

    boolean skipsMiddlewares() {
        return server.settings().recovery().map(Recovery::skipMiddlewares).orElse(false);
    }

    Transport transport() {
        return session.transport().name().equals(EngineSettings.WEBSOCKET) ? Transport.WEBSOCKET : Transport.POLLING;
    }
}
