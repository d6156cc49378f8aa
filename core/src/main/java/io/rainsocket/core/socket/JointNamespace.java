package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import io.rainsocket.RoomEvent;
import io.rainsocket.ServerEventListener;
import io.rainsocket.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Several namespaces as one. */
public abstract class JointNamespace extends OperatorDelegate implements Namespace {

    private final String name;

    /**
     * Gives them a name.
     *
     * @param name what they are together
     */
    protected JointNamespace(String name) {
        this.name = name;
    }

    /**
     * The namespaces.
     *
     * @return asked for each call
     */
    protected abstract List<? extends Namespace> parts();

    @Override
    protected BroadcastOperator everyone() {
        return new JointOperator(this::parts);
    }

    @Override
    public BroadcastOperator user(String user) {
        return new JointOperator(
                () -> parts().stream().map(part -> part.user(user)).toList());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public Set<Namespace> children() {
        return parts().stream().flatMap(part -> part.children().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Socket> sockets() {
        return parts().stream().flatMap(part -> part.sockets().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Socket> socket(String id) {
        return parts().stream().flatMap(part -> part.socket(id).stream()).findFirst();
    }

    @Override
    public void serverSideEmit(String event, Object... arguments) {
        parts().forEach(part -> part.serverSideEmit(event, arguments));
    }

    @Override
    public CompletionStage<List<Arguments>> serverSideEmitWithAck(String event, Object... arguments) {
        return JointOperator.join(parts().stream()
                .map(part -> part.serverSideEmitWithAck(event, arguments))
                .toList());
    }

    @Override
    public Namespace on(String event, ServerEventListener listener) {
        parts().forEach(part -> part.on(event, listener));
        return this;
    }

    @Override
    public Namespace onRoomEvent(Consumer<RoomEvent> listener) {
        parts().forEach(part -> part.onRoomEvent(listener));
        return this;
    }

    @Override
    public String toString() {
        return "Namespace[" + name + "]";
    }
}
