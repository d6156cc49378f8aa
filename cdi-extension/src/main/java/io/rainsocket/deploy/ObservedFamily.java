package io.rainsocket.deploy;

import io.rainsocket.Handshake;
import io.rainsocket.core.socket.NamespaceFamily;
import io.rainsocket.core.socket.NamespaceHandler;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Namespaces of which CDI events are fired. */
record ObservedFamily(NamespaceFamily family, NamespaceHandler handler) implements NamespaceFamily {

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
