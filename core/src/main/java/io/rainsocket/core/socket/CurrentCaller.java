package io.rainsocket.core.socket;

import io.rainsocket.Caller;
import java.security.Principal;
import java.util.Optional;

/** Who the client of a socket is: known from the handshake, or from what the application says later. */
final class CurrentCaller {

    private final NamespaceSocket socket;

    /** {@code null} until the application says; written by any thread. */
    private volatile Caller caller;

    /** {@code caller} of a client that has come back, else {@code null}. */
    CurrentCaller(NamespaceSocket socket, Caller caller) {
        this.socket = socket;
        this.caller = caller;
    }

    /** What the application has said; empty if it has not. */
    Optional<Caller> authenticated() {
        return Optional.ofNullable(caller);
    }

    Optional<Principal> principal() {
        Caller known = caller;
        return known == null ? socket.handshake().principal() : Optional.of(known.principal());
    }

    boolean isUserInRole(String role) {
        Caller known = caller;
        return known == null
                ? socket.handshake().isUserInRole(role)
                : known.roles().contains(role);
    }

    void authenticate(Caller next) {
        caller = next;
    }
}
