package io.rainsocket.cdi;

import io.rainsocket.Namespace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The namespaces of the web applications that are up. Any thread may call. */
final class ServedNamespaces {

    /** Replaced as a whole, never changed; written under this object's lock. */
    private volatile Map<ClassLoader, Map<String, Namespace>> byApplication = Map.of();

    synchronized void add(ClassLoader webApp, Map<String, Namespace> byAddress) {
        Map<ClassLoader, Map<String, Namespace>> changed = new LinkedHashMap<>(byApplication);
        changed.put(webApp, Map.copyOf(byAddress));
        byApplication = changed;
    }

    synchronized void remove(ClassLoader webApp) {
        Map<ClassLoader, Map<String, Namespace>> changed = new LinkedHashMap<>(byApplication);
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
        byApplication.forEach((webApp, byAddress) -> {
            Namespace namespace = byAddress.get(address);
            if (namespace != null && ClassLoaders.sees(webApp, user)) {
                found.add(namespace);
            }
        });
        return found;
    }
}
