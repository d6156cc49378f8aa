package io.rainsocket.core.socket;

import io.rainsocket.DisconnectReason;
import io.rainsocket.Namespace;
import io.rainsocket.RainsocketConfig;
import io.rainsocket.core.engine.EngineApplication;
import io.rainsocket.core.engine.Timer;
import io.rainsocket.spi.PayloadMapper;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The Socket.IO server of one web application: its namespaces, served on any number of Engine.IO endpoints. Safe for any thread.
 */
public final class SocketServer {

    private final RainsocketConfig settings;
    private final Timer timer;
    private final Supplier<String> ids;
    private final PayloadMapper mapper;
    private final Map<String, ServerNamespace> namespaces = new ConcurrentHashMap<>();
    private volatile boolean closing;

    /**
     * Creates a server without namespaces.
     *
     * @param settings times and limits
     * @param timer for all that happens later
     * @param ids where the sockets' public ids come from
     * @param mapper for arguments
     */
    public SocketServer(RainsocketConfig settings, Timer timer, Supplier<String> ids, PayloadMapper mapper) {
        this.settings = settings;
        this.timer = timer;
        this.ids = ids;
        this.mapper = mapper;
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
        ServerNamespace namespace = new ServerNamespace(name, handler, mapper);
        if (namespaces.putIfAbsent(name, namespace) != null) {
            throw new IllegalStateException("RS-0108 the namespace " + name + " exists already");
        }
        return namespace;
    }

    /**
     * The shared endpoint, where clients choose their namespaces.
     *
     * @return the application for its Engine.IO server
     */
    public EngineApplication shared() {
        return session -> new Client(this, session, null);
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
        return session -> new Client(this, session, root);
    }

    ServerNamespace namespaceOf(String name) {
        return namespaces.get(name);
    }

    String newId() {
        return ids.get();
    }

    RainsocketConfig settings() {
        return settings;
    }

    Timer timer() {
        return timer;
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
        namespaces.values().forEach(namespace -> namespace
                .members()
                .sockets()
                .forEach(socket -> socket.end(DisconnectReason.SERVER_SHUTTING_DOWN)));
        return CompletableFuture.allOf(namespaces.values().stream()
                .flatMap(namespace -> namespace.members().leaving().stream())
                .map(NamespaceSocket::ended)
                .toArray(CompletableFuture[]::new));
    }
}
