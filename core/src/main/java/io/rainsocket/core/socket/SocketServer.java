package io.rainsocket.core.socket;

import io.rainsocket.BroadcastOperator;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Handshake;
import io.rainsocket.Namespace;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.RoomEvent;
import io.rainsocket.Server;
import io.rainsocket.Socket;
import io.rainsocket.core.engine.EngineApplication;
import io.rainsocket.core.log.RareLog;
import io.rainsocket.spi.Adapter;
import io.rainsocket.spi.AdapterFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The Socket.IO server of one web application: its namespaces, served on any number of Engine.IO endpoints. Safe for any thread.
 */
public final class SocketServer implements Server {

    private final RainsocketConfig settings;
    private final ServerPorts ports;
    private final Map<String, ServerNamespace> namespaces = new ConcurrentHashMap<>();

    /** In the order in which they are asked. */
    private final List<ParentNamespace> families = new CopyOnWriteArrayList<>();

    private final SessionIndex sessions = new SessionIndex();
    private final AtomicInteger clients = new AtomicInteger();
    private final RareLog overloads;
    private final Users users;
    private volatile boolean closing;

    /**
     * Creates a server without namespaces.
     *
     * @param settings times and limits
     * @param ports what it works with
     */
    public SocketServer(RainsocketConfig settings, ServerPorts ports) {
        this.settings = settings;
        this.ports = ports;
        overloads = new RareLog();
        users = new Users(new Serial(ports.executor()));
    }

    /**
     * Adds a namespace.
     *
     * @param name starts with {@code /}
     * @param handler what to do with its sockets
     * @return the namespace
     * @throws IllegalStateException if there is one of this name
     */
    public Namespace add(String name, NamespaceHandler handler) {
        ServerNamespace namespace = new ServerNamespace(name, Map.of(), handler, this, null);
        if (namespaces.putIfAbsent(name, namespace) != null) {
            throw new IllegalStateException("RS-0108 the namespace " + name + " exists already");
        }
        return namespace;
    }

    /**
     * Adds namespaces that come up when they are named. Families are asked in the order in which they were added, and only for names
     * that no {@linkplain #add(String, NamespaceHandler) fixed} namespace has.
     *
     * @param family who belongs to it
     * @return all of them as one
     */
    public Namespace add(NamespaceFamily family) {
        ParentNamespace parent = new ParentNamespace(family, this);
        families.add(parent);
        return parent;
    }

    /**
     * The shared endpoint, where clients choose their namespaces.
     *
     * @return the application for its Engine.IO server
     */
    public EngineApplication shared() {
        return session -> opened(new Client(this, session, null));
    }

    /**
     * A namespace's own endpoint, where it is called {@code /} and no other can be joined.
     *
     * @param name the namespace's name
     * @return the application for its Engine.IO server
     * @throws IllegalArgumentException if there is none of this name
     */
    public EngineApplication own(String name) {
        ServerNamespace root = namespaces.get(name);
        if (root == null) {
            throw new IllegalArgumentException("RS-0109 there is no namespace " + name + "; add it first");
        }
        return session -> opened(new Client(this, session, root));
    }

    /** Its HTTP session may have ended before it was among those that are told. */
    private Client opened(Client client) {
        client.webSession().ifPresent(session -> {
            sessions.add(session.id(), client);
            if (!session.valid()) {
                sessions.remove(client);
                client.sessionEnded();
            }
        });
        return client;
    }

    /**
     * An HTTP session is over: all connections that were opened with it are closed. Their sockets get the event {@code session_expired}.
     *
     * @param id the session's
     * @param why arguments of the event
     * @return completes when the WebSockets among them have taken that; who does not read lets it wait
     */
    public CompletableFuture<Void> sessionEnded(String id, Object... why) {
        return CompletableFuture.allOf(sessions.take(id).stream()
                .map(client -> client.sessionEnded(why))
                .toArray(CompletableFuture[]::new));
    }

    /**
     * An HTTP session has another id.
     *
     * @param old the one before
     * @param now the one that it has
     */
    public void sessionRenamed(String old, String now) {
        sessions.renamed(old, now);
    }

    SessionIndex sessions() {
        return sessions;
    }

    /** Finds a namespace for one more user, who must release it; {@code null} if there is none. Does not fail. */
    CompletionStage<ServerNamespace> locate(String name, Handshake handshake, Executor executor) {
        ServerNamespace fixed = namespaces.get(name);
        return fixed != null
                ? CompletableFuture.completedFuture(fixed)
                : locate(name, handshake, executor, families.iterator());
    }

    private CompletionStage<ServerNamespace> locate(
            String name, Handshake handshake, Executor executor, Iterator<ParentNamespace> left) {
        while (left.hasNext()) {
            ParentNamespace parent = left.next();
            Optional<Map<String, String>> parameters = parent.family().match(name);
            if (parameters.isPresent()) {
                if (!parent.family().decides()) {
                    return CompletableFuture.completedFuture(parent.acquire(name, parameters.get()));
                }
                return CompletableFuture.completedFuture(parent.family())
                        .thenComposeAsync(family -> family.accepts(name, handshake), executor)
                        .exceptionally(failure -> false)
                        .thenCompose(accepted -> Boolean.TRUE.equals(accepted)
                                ? CompletableFuture.completedFuture(parent.acquire(name, parameters.get()))
                                : locate(name, handshake, executor, left));
            }
        }
        return CompletableFuture.completedFuture(null);
    }

    /** The adapter of a namespace that is being made. */
    Adapter adapter(ServerNamespace namespace) {
        if (ports.adapters().isPresent()) {
            return brought(ports.adapters().get(), namespace);
        }
        return settings.recovery()
                .<Adapter>map(recovery -> new RecoveringAdapter(namespace.localSockets(), recovery, ports.timer()))
                .orElseGet(() -> new InMemoryAdapter(namespace.localSockets()));
    }

    private static Adapter brought(AdapterFactory factory, ServerNamespace namespace) {
        Adapter adapter = factory.create(namespace.localSockets());
        namespace.watch().add(event -> {
            if (event.kind() == RoomEvent.Kind.CREATE) {
                adapter.roomCreated(event.room());
            } else if (event.kind() == RoomEvent.Kind.DELETE) {
                adapter.roomDeleted(event.room());
            }
        });
        return adapter;
    }

    @Override
    public Set<Namespace> namespaces() {
        return new HashSet<>(all());
    }

    private List<ServerNamespace> all() {
        List<ServerNamespace> all = new ArrayList<>(namespaces.values());
        families.forEach(family -> all.addAll(family.parts()));
        return all;
    }

    @Override
    public Optional<Namespace> namespace(String name) {
        ServerNamespace fixed = namespaces.get(name);
        return fixed != null
                ? Optional.of(fixed)
                : families.stream()
                        .flatMap(family -> family.child(name).stream())
                        .findFirst();
    }

    @Override
    public BroadcastOperator user(String name) {
        return new JointOperator(
                () -> all().stream().map(namespace -> namespace.user(name)).toList());
    }

    @Override
    public boolean online(String name) {
        return users.online(name);
    }

    @Override
    public Set<String> users() {
        return users.names();
    }

    /**
     * Listens to users whose first socket comes and whose last one goes, on this server and in all namespaces together.
     *
     * @param listener called one after the other, on a thread of the application; must not throw
     */
    public void onPresence(PresenceListener listener) {
        users.add(listener);
    }

    Users presence() {
        return users;
    }

    @Override
    public int clientsCount() {
        return clients.get();
    }

    /**
     * A name for the connection of a socket, the same for all its sockets. It tells nothing of the connection's own id, which is secret.
     *
     * @param socket a socket of this server
     * @return 12 hexadecimal digits
     */
    public String connectionName(Socket socket) {
        return ((NamespaceSocket) socket).client().publicName();
    }

    /** The connections that come and go. */
    AtomicInteger clients() {
        return clients;
    }

    /** The events that were not handled. */
    RareLog overloads() {
        return overloads;
    }

    String newId() {
        return ports.ids().get();
    }

    RainsocketConfig settings() {
        return settings;
    }

    ServerPorts ports() {
        return ports;
    }

    /** Whether connections are closed because the server stops: sockets may join after it looked for them. */
    boolean closing() {
        return closing;
    }

    /**
     * Disconnects all sockets with the reason "server shutting down". The connections are closed by their Engine.IO servers.
     *
     * @return completes when the application has handled it
     */
    public CompletionStage<Void> close() {
        closing = true;
        List<ServerNamespace> all = all();
        // Those that are entering end with their connections.
        all.forEach(namespace -> namespace.members().sockets().stream()
                .filter(NamespaceSocket::connected)
                .forEach(socket -> socket.end(DisconnectReason.SERVER_SHUTTING_DOWN)));
        return CompletableFuture.allOf(all.stream()
                        .flatMap(namespace -> namespace.members().leaving().stream())
                        .map(NamespaceSocket::ended)
                        .toArray(CompletableFuture[]::new))
                .whenComplete((done, failure) -> all.forEach(ServerNamespace::close));
    }
}
