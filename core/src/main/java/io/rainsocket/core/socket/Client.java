package io.rainsocket.core.socket;

import io.rainsocket.DisconnectReason;
import io.rainsocket.Transport;
import io.rainsocket.core.engine.CloseReason;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.EngineSettings;
import io.rainsocket.core.engine.SessionHandler;
import io.rainsocket.core.engine.Timer;
import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.core.protocol.SocketPacket;
import io.rainsocket.core.protocol.SocketPacketDecoder;
import io.rainsocket.core.protocol.SocketPacketEncoder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/**
 * One connection of a client with its sockets, at most one for each namespace.
 *
 * <p>Packets come one at a time on the reader's thread. Closing comes from any thread: whoever puts a socket into the map looks
 * afterwards whether the connection was closed meanwhile.
 */
final class Client implements SessionHandler {

    private static final Logger LOG = System.getLogger(Client.class.getName());

    private final SocketServer server;
    private final EngineSession session;

    /** What {@code /} means on this endpoint; {@code null} on the shared one. */
    private final ServerNamespace root;

    /** Owned by the reader. */
    private final SocketPacketDecoder decoder;

    /** By the namespace's name on the wire. */
    private final Map<String, NamespaceSocket> sockets = new ConcurrentHashMap<>(2);

    /** The wire names of namespaces that the application has not let the client into yet. */
    private final Set<String> joining = ConcurrentHashMap.newKeySet(0);

    private final Executor executor;
    private final Timer.Task connectTimeout;

    /** Why the connection is gone, {@code null} before; written by {@link #end}. */
    private volatile DisconnectReason closed;

    Client(SocketServer server, EngineSession session, ServerNamespace root) {
        this.server = server;
        this.session = session;
        this.root = root;
        decoder = new SocketPacketDecoder(server.settings().maxAttachments());
        executor = new FallbackExecutor(session.request().executor());
        connectTimeout =
                server.timer().schedule(server.settings().connectTimeout().toMillis(), this::closeUnlessJoined);
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
            socket.received(event);
        } else if (socket != null && packet instanceof SocketPacket.Ack ack) {
            socket.acknowledged(ack.ackId(), ack.arguments());
        } else if (socket != null && packet instanceof SocketPacket.Disconnect) {
            sockets.remove(packet.namespace());
            socket.end(DisconnectReason.CLIENT_NAMESPACE_DISCONNECT);
        } else {
            close(DisconnectReason.FORCED_CLOSE);
        }
    }

    private void connect(SocketPacket.Connect packet) {
        ServerNamespace namespace = namespace(packet.namespace());
        if (namespace == null) {
            session.send(SocketPacketEncoder.connectError(packet.namespace(), "{\"message\":\"Invalid namespace\"}"));
            return;
        }
        String auth = packet.data() == null ? "{}" : packet.data();
        NamespaceSocket socket = new NamespaceSocket(
                server.newId(), namespace, this, new ClientHandshake(session.request(), auth, namespace.mapper()));
        if (!namespace.handler().guarded()) {
            join(packet.namespace(), socket);
        } else if (joining.add(packet.namespace())) {
            executor.execute(() -> Admission.ask(socket, refusal -> decided(packet.namespace(), socket, refusal)));
        } else {
            close(DisconnectReason.FORCED_CLOSE);
        }
    }

    /** The application has decided; {@code null} lets the client in. */
    private void decided(String wireName, NamespaceSocket socket, String refusal) {
        joining.remove(wireName);
        if (closed != null) {
            return;
        }
        if (refusal == null) {
            join(wireName, socket);
        } else {
            session.send(SocketPacketEncoder.connectError(wireName, refusal));
        }
    }

    private void join(String wireName, NamespaceSocket socket) {
        connectTimeout.cancel();
        sockets.put(wireName, socket);
        EncodedPacket reply = SocketPacketEncoder.connect(wireName, "{\"sid\":\"" + socket.id() + "\"}");
        socket.connect(() -> session.send(reply));
        if (closed != null) {
            socket.end(closed);
        }
    }

    /** {@code null} if there is none of this name on this endpoint. */
    private ServerNamespace namespace(String wireName) {
        if (root == null) {
            return server.namespaceOf(wireName);
        }
        return wireName.equals(ServerNamespace.MAIN) ? root : null;
    }

    private String wireName(ServerNamespace namespace) {
        return root == null ? namespace.name() : ServerNamespace.MAIN;
    }

    void send(Outgoing outgoing, ServerNamespace namespace) {
        EncodedPacket packet = root == null ? outgoing.named(namespace.name()) : outgoing.rooted();
        session.send(packet);
    }

    /** The application disconnects one socket. */
    void leave(NamespaceSocket socket) {
        String wireName = wireName(socket.namespace());
        if (sockets.remove(wireName, socket)) {
            session.send(SocketPacketEncoder.disconnect(wireName));
            socket.end(DisconnectReason.SERVER_NAMESPACE_DISCONNECT);
        }
    }

    /** The application disconnects all sockets and closes the connection. */
    void disconnect() {
        sockets.values().forEach(this::leave);
        close(DisconnectReason.FORCED_SERVER_CLOSE);
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
    }

    /** Ends all sockets; called again it finds none. */
    void end(DisconnectReason reason) {
        if (closed == null) {
            closed = reason;
        }
        connectTimeout.cancel();
        for (NamespaceSocket socket : sockets.values()) {
            socket.end(reason);
        }
        sockets.clear();
    }

    Executor executor() {
        return executor;
    }

    Timer timer() {
        return server.timer();
    }

    Transport transport() {
        return session.transport().name().equals(EngineSettings.WEBSOCKET) ? Transport.WEBSOCKET : Transport.POLLING;
    }
}
