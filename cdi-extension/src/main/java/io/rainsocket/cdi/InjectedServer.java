package io.rainsocket.cdi;

import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import io.rainsocket.Server;
import io.rainsocket.cdi.parameter.TypeNames;
import jakarta.enterprise.inject.spi.CDI;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is injected: finds the server when it is used, since beans are there before it is started. */
final class InjectedServer implements Server, Serializable {

    private static final long serialVersionUID = 1L;

    private final transient ServedApplications served;
    private final Class<?> user;

    InjectedServer(ServedApplications served, Class<?> user) {
        this.served = served;
        this.user = user;
    }

    @Override
    public Set<Namespace> namespaces() {
        return server().namespaces();
    }

    @Override
    public Optional<Namespace> namespace(String name) {
        return server().namespace(name);
    }

    @Override
    public BroadcastOperator user(String name) {
        return server().user(name);
    }

    @Override
    public boolean online(String name) {
        return server().online(name);
    }

    @Override
    public Set<String> users() {
        return server().users();
    }

    @Override
    public int clientsCount() {
        return server().clientsCount();
    }

    private Server server() {
        List<Server> found = served.servers(user);
        if (found.isEmpty()) {
            throw new IllegalStateException("RS-0231 the Server, injected into " + TypeNames.of(user)
                    + ", is not there: it is available once its web application has started, from the time when listeners of the"
                    + " servlet context have been called, and until it stops");
        }
        if (found.size() > 1) {
            throw new IllegalStateException("RS-0232 the Server, injected into " + TypeNames.of(user) + ": found "
                    + found.size()
                    + " web applications that share this class; allowed: a class that belongs to one of them;"
                    + " write @Inject Server in a class of the web application that you mean");
        }
        return found.get(0);
    }

    /** A passivated bean gets the server of the application that it wakes up in. */
    private Object readResolve() {
        return CDI.current()
                .getBeanManager()
                .getExtension(RainsocketExtension.class)
                .server(user);
    }
}
