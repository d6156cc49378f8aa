package io.rainsocket.cdi;

import io.rainsocket.Namespace;
import io.rainsocket.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The servers of the web applications that are up, and their channels. Any thread may call. */
final class ServedApplications {

    /** Replaced as a whole, never changed; written under this object's lock. */
    private volatile Map<ClassLoader, Served> byApplication = Map.of();

    synchronized void add(ClassLoader webApp, Server server, Map<String, Namespace> byAddress) {
        Map<ClassLoader, Served> changed = new LinkedHashMap<>(byApplication);
        changed.put(webApp, new Served(server, Map.copyOf(byAddress)));
        byApplication = changed;
    }

    synchronized void remove(ClassLoader webApp) {
        Map<ClassLoader, Served> changed = new LinkedHashMap<>(byApplication);
        changed.remove(webApp);
        byApplication = changed;
    }

    /** Stands for what is up at the moment; another object as soon as that changes. */
    Object version() {
        return byApplication;
    }

    /** The namespaces of an address in all web applications that a class belongs to. */
    List<Namespace> find(String address, Class<?> user) {
        List<Namespace> found = new ArrayList<>();
        of(user).forEach(served -> {
            Namespace namespace = served.byAddress.get(address);
            if (namespace != null) {
                found.add(namespace);
            }
        });
        return found;
    }

    /** The servers of all web applications that a class belongs to. */
    List<Server> servers(Class<?> user) {
        return of(user).map(Served::server).toList();
    }

    private Stream<Served> of(Class<?> user) {
        return byApplication.entrySet().stream()
                .filter(entry -> ClassLoaders.sees(entry.getKey(), user))
                .map(Map.Entry::getValue);
    }

    private record Served(Server server, Map<String, Namespace> byAddress) {}
}
