package io.rainsocket.spi;

import io.rainsocket.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A {@link Caller} as data. Whatever class its principal was of, the one that comes back is nothing but its name.
 *
 * @param name the caller's name
 * @param roles may be empty; unmodifiable
 * @param expires when it is nobody's any more; empty for never
 */
public record CallerState(String name, Set<String> roles, Optional<Instant> expires) {

    /** Makes the record unmodifiable. */
    public CallerState {
        roles = Set.copyOf(roles);
    }

    /**
     * Takes down a caller.
     *
     * @param caller who it is
     * @return the same as data
     */
    public static CallerState of(Caller caller) {
        return new CallerState(caller.name(), caller.roles(), caller.expires());
    }

    /**
     * The caller again.
     *
     * @return of the same name, with the same roles, for the same time
     */
    public Caller caller() {
        Caller caller = Caller.of(name, roles.toArray(String[]::new));
        return expires.map(caller::until).orElse(caller);
    }
}
