package io.rainsocket.cdi;

import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import io.rainsocket.Socket;
import io.rainsocket.cdi.parameter.TypeNames;
import jakarta.enterprise.inject.spi.CDI;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is injected: finds the namespace when it is used, since beans are there before the channels are served. */
final class InjectedNamespace implements Namespace, Serializable {

    private static final long serialVersionUID = 1L;

    private final transient ServedNamespaces served;
    private final String address;
    private final Class<?> user;

    /** What was found last; two threads may find it at once. */
    private transient volatile Found found;

    InjectedNamespace(ServedNamespaces served, String address, Class<?> user) {
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
    public BroadcastOperator to(String... rooms) {
        return namespace().to(rooms);
    }

    @Override
    public BroadcastOperator except(String... rooms) {
        return namespace().except(rooms);
    }

    @Override
    public void emit(String event, Object... arguments) {
        namespace().emit(event, arguments);
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
