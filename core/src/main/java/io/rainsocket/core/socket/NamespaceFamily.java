package io.rainsocket.core.socket;

import io.rainsocket.Handshake;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Namespaces that come up when the first client names them. */
public interface NamespaceFamily {

    /**
     * What they have in common.
     *
     * @return the pattern of their names
     */
    String pattern();

    /**
     * Whether a name may be one of them.
     *
     * @param name as the client sends it
     * @return the parts of the name; empty if it does not fit
     */
    Optional<Map<String, String>> match(String name);

    /**
     * What to do with their sockets.
     *
     * @return the handler of all of them
     */
    NamespaceHandler handler();

    /**
     * Whether {@link #accepts} has something to decide.
     *
     * @return {@code false} unless overridden
     */
    default boolean decides() {
        return false;
    }

    /**
     * Decides by more than the name. Called on the connection's executor.
     *
     * @param name one that fits
     * @param handshake who asks
     * @return {@code true} if there is such a namespace; fails if there is none
     */
    default CompletionStage<Boolean> accepts(String name, Handshake handshake) {
        throw new IllegalStateException("nobody decides");
    }
}
