package io.rainsocket.cdi;

import io.rainsocket.Handshake;
import io.rainsocket.cdi.scope.CallContexts;
import io.rainsocket.core.socket.NamespaceFamily;
import io.rainsocket.core.socket.NamespaceHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The namespaces of a channel whose name is a pattern; they exist where all of its deciders agree. */
record ChannelFamily(NamePattern name, NamespaceHandler handler, CallContexts contexts, List<Decider> deciders)
        implements NamespaceFamily {

    @Override
    public String pattern() {
        return name.text();
    }

    @Override
    public Optional<Map<String, String>> match(String candidate) {
        return name.match(candidate);
    }

    @Override
    public boolean decides() {
        return !deciders.isEmpty();
    }

    @Override
    public CompletionStage<Boolean> accepts(String candidate, Handshake handshake) {
        return CompletableFuture.completedFuture(contexts.call(
                null, () -> deciders.stream().allMatch(decider -> decider.accepts(candidate, handshake))));
    }
}
