package io.rainsocket.http;

import io.rainsocket.log.ThrottledLog;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.Principal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks up the roles of a caller while its request lasts. Containers use their request objects again: one that is asked later tells
 * nothing, or what somebody else may do.
 */
final class CallerRoles {

    private static final Logger LOG = System.getLogger(CallerRoles.class.getName());

    private final Set<String> declared;
    private final ThrottledLog undeclared = new ThrottledLog(LOG, Level.WARNING);

    /** {@code declared} are all roles that the application asks for. */
    CallerRoles(Set<String> declared) {
        this.declared = Set.copyOf(declared);
    }

    /** What stays true; {@code caller} is {@code null} if nobody is logged in. */
    Predicate<String> of(Principal caller, Predicate<String> request) {
        Set<String> has =
                caller == null ? Set.of() : declared.stream().filter(request).collect(Collectors.toUnmodifiableSet());
        return role -> has.contains(role) || isUndeclared(caller, role);
    }

    /** Always {@code false}, but not always silently. */
    private boolean isUndeclared(Principal caller, String role) {
        if (caller != null && !declared.contains(role)) {
            undeclared.log(() -> "RS-0665 somebody asks for the role " + role
                    + ", which was not looked up at the handshake; allowed: roles that a bean names in @DeclareRoles or @RolesAllowed;"
                    + " write @DeclareRoles(\"" + role + "\") on a bean");
        }
        return false;
    }
}
