package io.rainsocket.cdi;

import io.rainsocket.Arguments;
import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import io.rainsocket.RoomEvent;
import io.rainsocket.ServerEventListener;
import io.rainsocket.Socket;
import io.rainsocket.cdi.parameter.TypeNames;
import io.rainsocket.core.socket.OperatorDelegate;
import jakarta.enterprise.inject.spi.CDI;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** What is injected: finds the namespace when it is used, since beans are there before the channels are served. */
final class InjectedNamespace extends OperatorDelegate implements Namespace, Serializable {

    private static final long serialVersionUID = 1L;

    private final transient ServedApplications served;
    private final String address;
    private final Class<?> user;

    /** What was found last; two threads may find it at once. */
    private transient volatile Found found;

    InjectedNamespace(ServedApplications served, String address, Class<?> user) {
        this.served = served;
        this.address = address;
        this.user = user;
    }

    @Override
    public String name() {
        return address;
    }

    @Override
    public Set<Socket> sockets() {
        return namespace().sockets();
    }

    @Override
    public Optional<Socket> socket(String id) {
        return namespace().socket(id);
    }

    @Override
    public BroadcastOperator user(String user) {
        return namespace().user(user);
    }

    @Override
    public Map<String, String> parameters() {
        return namespace().parameters();
    }

    @Override
    public Set<Namespace> children() {
        return namespace().children();
    }

    @Override
    public void serverSideEmit(String event, Object... arguments) {
        namespace().serverSideEmit(event, arguments);
    }

    @Override
    public CompletionStage<List<Arguments>> serverSideEmitWithAck(String event, Object... arguments) {
        return namespace().serverSideEmitWithAck(event, arguments);
    }

    @Override
    public Namespace on(String event, ServerEventListener listener) {
        namespace().on(event, listener);
        return this;
    }

    @Override
    public Namespace onRoomEvent(Consumer<RoomEvent> listener) {
        namespace().onRoomEvent(listener);
        return this;
    }

    @Override
    protected BroadcastOperator everyone() {
        return namespace();
    }

    private Namespace namespace() {
        Object version = served.version();
        Found last = found;
        if (last == null || last.version != version) {
            last = new Found(version, find());
            found = last;
        }
        return last.namespace;
    }

    private Namespace find() {
        List<Namespace> parts = served.find(address, user);
        if (parts.isEmpty()) {
            throw new IllegalStateException("RS-0301 the channel " + address + ", injected into " + TypeNames.of(user)
                    + ", is not served: it is available once its web application has started, from the time when listeners of"
                    + " the servlet context have been called, and until it stops");
        }
        return parts.size() == 1 ? parts.get(0) : new CompositeNamespace(address, parts);
    }

    /** A passivated bean gets the namespace of the application that it wakes up in. */
    private Object readResolve() {
        return CDI.current()
                .getBeanManager()
                .getExtension(RainsocketExtension.class)
                .namespace(address, user);
    }

    private record Found(Object version, Namespace namespace) {}
}
