package io.rainsocket.core.socket;

import io.rainsocket.BroadcastOperator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Some sockets of a namespace: those in any of {@code in}, all if it is empty, but none that is in {@code except}. */
record Broadcast(ServerNamespace namespace, Set<String> in, Set<String> except) implements BroadcastOperator {

    static Broadcast all(ServerNamespace namespace) {
        return new Broadcast(namespace, Set.of(), Set.of());
    }

    @Override
    public Broadcast to(String... rooms) {
        return new Broadcast(namespace, with(in, rooms), except);
    }

    @Override
    public Broadcast except(String... rooms) {
        return new Broadcast(namespace, in, with(except, rooms));
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> union = new HashSet<>(names);
        union.addAll(Arrays.asList(more));
        return Set.copyOf(union);
    }

    @Override
    public void emit(String event, Object... arguments) {
        Outgoing outgoing = Outgoing.event(event, arguments, namespace.mapper());
        namespace.members().forEach(in, except, socket -> socket.write(outgoing));
    }
}
