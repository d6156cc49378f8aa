package io.rainsocket.core.socket;

import io.rainsocket.Handshake;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;

/** All names that start with a prefix; what follows is the parameter "rest". {@code decider} may be {@code null}. */
record TestFamily(String prefix, TestNamespace handler, BiFunction<String, Handshake, CompletionStage<Boolean>> decider)
        implements NamespaceFamily {

    TestFamily(String prefix, TestNamespace handler) {
        this(prefix, handler, null);
    }

    @Override
    public String pattern() {
        return prefix + "*";
    }

    @Override
    public Optional<Map<String, String>> match(String name) {
        return name.startsWith(prefix)
                ? Optional.of(Map.of("rest", name.substring(prefix.length())))
                : Optional.empty();
    }

    @Override
    public boolean decides() {
        return decider != null;
    }

    @Override
    public CompletionStage<Boolean> accepts(String name, Handshake handshake) {
        return decider.apply(name, handshake);
    }
}
