package io.rainsocket.admin;

import io.rainsocket.Namespace;
import io.rainsocket.core.socket.SocketServer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the Admin UI shows: the namespaces of the application. Its own one is none of them. */
record Scenery(SocketServer server, String own) {

    List<Namespace> namespaces() {
        return server.namespaces().stream()
                .filter(namespace -> !namespace.name().equals(own))
                .sorted(Comparator.comparing(Namespace::name))
                .toList();
    }

    Optional<Namespace> namespace(String name) {
        return name.equals(own) ? Optional.empty() : server.namespace(name);
    }
}
