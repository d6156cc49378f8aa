package io.rainsocket;

import java.security.Principal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who a client is, as the application has found out: from a token in the {@code auth} object, for example.
 *
 * <pre>{@code
 * @BeforeConnect
 * void login(Socket socket, Credentials auth) {
 *     Token token = tokens.check(auth.token());
 *     socket.authenticate(Caller.of(token.name(), "customer").until(token.expires()));
 * }
 * }</pre>
 *
 * @param principal the caller, whose name addresses the user
 * @param roles what {@link Socket#isUserInRole(String)} and {@code @RolesAllowed} know; unmodifiable
 * @param expires when the client gets the event {@code authentication_expired} and is disconnected, unless it has authenticated again;
 *     empty for never
 * @see Socket#authenticate(Caller)
 */
public record Caller(Principal principal, Set<String> roles, Optional<Instant> expires) {

    /** Makes the record unmodifiable. */
    public Caller {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(expires, "expires");
        roles = Set.copyOf(roles);
    }

    /**
     * A caller that is known by its name.
     *
     * @param name not empty
     * @param roles may be none
     * @return a caller that does not expire
     */
    public static Caller of(String name, String... roles) {
        return of(new NamedPrincipal(name), Set.of(roles));
    }

    /**
     * A caller that somebody else has authenticated, such as an identity store of Jakarta Security.
     *
     * @param principal the caller
     * @param roles may be empty
     * @return a caller that does not expire
     */
    public static Caller of(Principal principal, Set<String> roles) {
        return new Caller(principal, roles, Optional.empty());
    }

    /**
     * The same caller, for some time.
     *
     * @param end when its client is disconnected
     * @return a new caller
     */
    public Caller until(Instant end) {
        return new Caller(principal, roles, Optional.of(end));
    }

    /** {@return the caller's name} */
    public String name() {
        return principal.getName();
    }

    /** A principal that is nothing but its name. */
    private record NamedPrincipal(String getName) implements Principal {

        private NamedPrincipal {
            if (getName.isEmpty()) {
                throw new IllegalArgumentException("A caller needs a name");
            }
        }
    }
}
