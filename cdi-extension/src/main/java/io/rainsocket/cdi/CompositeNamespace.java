package io.rainsocket.cdi;

import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A channel that several web applications serve, as one. */
record CompositeNamespace(String name, List<Namespace> parts) implements Namespace {

    @Override
    public Set<Socket> sockets() {
        return parts.stream().flatMap(part -> part.sockets().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Socket> socket(String id) {
        return parts.stream().flatMap(part -> part.socket(id).stream()).findFirst();
    }

    @Override
    public BroadcastOperator to(String... rooms) {
        return new CompositeOperator(parts).to(rooms);
    }

    @Override
    public BroadcastOperator except(String... rooms) {
        return new CompositeOperator(parts).except(rooms);
    }

    @Override
    public void emit(String event, Object... arguments) {
        new CompositeOperator(parts).emit(event, arguments);
    }
}
