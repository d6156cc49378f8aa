package io.rainsocket.core.socket;

import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import io.rainsocket.spi.PayloadMapper;
import java.util.Optional;
import java.util.Set;

/** One namespace of a {@link SocketServer}. */
final class ServerNamespace implements Namespace {

    /** The main namespace, whose name is left out on the wire. */
    static final String MAIN = "/";

    private final String name;
    private final NamespaceHandler handler;
    private final PayloadMapper mapper;
    private final Rooms members = new Rooms();

    ServerNamespace(String name, NamespaceHandler handler, PayloadMapper mapper) {
        this.name = name;
        this.handler = handler;
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return name;
    }

    NamespaceHandler handler() {
        return handler;
    }

    PayloadMapper mapper() {
        return mapper;
    }

    Rooms members() {
        return members;
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
    public BroadcastOperator to(String... rooms) {
        return Broadcast.all(this).to(rooms);
    }

    @Override
    public BroadcastOperator except(String... rooms) {
        return Broadcast.all(this).except(rooms);
    }

    @Override
    public void emit(String event, Object... arguments) {
        Broadcast.all(this).emit(event, arguments);
    }

    @Override
    public String toString() {
        return "Namespace[" + name + "]";
    }
}
