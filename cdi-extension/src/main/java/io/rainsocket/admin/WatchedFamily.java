package io.rainsocket.admin;

import io.rainsocket.Handshake;
import io.rainsocket.core.socket.NamespaceFamily;
import io.rainsocket.core.socket.NamespaceHandler;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** A family of the application's namespaces whose sockets are shown. */
record WatchedFamily(NamespaceFamily family, NamespaceHandler handler) implements NamespaceFamily {

    @Override
    public String pattern() {
        return family.pattern();
    }

    @Override
    public Optional<Map<String, String>> match(String name) {
        return family.match(name);
    }

    @Override
    public boolean decides() {
        return family.decides();
    }

    @Override
    public CompletionStage<Boolean> accepts(String name, Handshake handshake) {
        return family.accepts(name, handshake);
    }
}
