package io.rainsocket.core.socket;

import io.rainsocket.Handshake;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * Namespaces of a family whose sockets are somebody else's affair, or somebody else's as well.
 *
 * @param family the namespaces
 * @param handler instead of the family's own
 */
public record HandledFamily(NamespaceFamily family, NamespaceHandler handler) implements NamespaceFamily {

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
