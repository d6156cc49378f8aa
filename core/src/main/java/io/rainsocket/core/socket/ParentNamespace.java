package io.rainsocket.core.socket;

import io.rainsocket.Namespace;
import io.rainsocket.RoomEvent;
import io.rainsocket.ServerEventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** All namespaces of a family as one. */
final class ParentNamespace extends JointNamespace {

    /** {@code users}: the sockets in it, and those on their way; changed inside the map's {@code compute} only. */
    private static final class Child {
        final ServerNamespace namespace;
        int users;

        Child(ServerNamespace namespace) {
            this.namespace = namespace;
        }
    }

    private final NamespaceFamily family;
    private final SocketServer server;
    private final Map<String, Child> children = new ConcurrentHashMap<>();

    /** What new children get as well. Guarded by this, so that each child gets it once. */
    private final List<Consumer<ServerNamespace>> setUp = new ArrayList<>();

    ParentNamespace(NamespaceFamily family, SocketServer server) {
        super(family.pattern());
        this.family = family;
        this.server = server;
    }

    NamespaceFamily family() {
        return family;
    }

    /** A child for one more user, who must {@linkplain ServerNamespace#release() release} it. */
    synchronized ServerNamespace acquire(String name, Map<String, String> parameters) {
        return children.compute(name, (key, child) -> {
                    Child used = child == null ? new Child(create(name, parameters)) : child;
                    used.users++;
                    return used;
                })
                .namespace;
    }

    private ServerNamespace create(String name, Map<String, String> parameters) {
        ServerNamespace namespace = new ServerNamespace(name, parameters, family.handler(), server, this);
        setUp.forEach(each -> each.accept(namespace));
        return namespace;
    }

    void release(ServerNamespace namespace) {
        boolean cleanUp = server.settings().cleanupEmptyChildNamespaces();
        Child left = children.computeIfPresent(namespace.name(), (name, child) -> {
            child.users--;
            return child.users == 0 && cleanUp ? null : child;
        });
        if (left == null) {
            namespace.close();
        }
    }

    @Override
    protected List<ServerNamespace> parts() {
        return children.values().stream().map(child -> child.namespace).toList();
    }

    Optional<Namespace> child(String name) {
        return Optional.ofNullable(children.get(name)).map(child -> child.namespace);
    }

    @Override
    public Set<Namespace> children() {
        return Set.copyOf(parts());
    }

    @Override
    public Namespace on(String event, ServerEventListener listener) {
        ReservedEvents.refuse(event);
        return forEachEver(child -> child.on(event, listener));
    }

    @Override
    public Namespace onRoomEvent(Consumer<RoomEvent> listener) {
        return forEachEver(child -> child.onRoomEvent(listener));
    }

    /** For those that are there and those to come. */
    private synchronized Namespace forEachEver(Consumer<ServerNamespace> action) {
        setUp.add(action);
        parts().forEach(action);
        return this;
    }
}
