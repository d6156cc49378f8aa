package io.rainsocket.it.security.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Map;
import java.util.Set;

/** The users of the tests, whose password is the same. */
@ApplicationScoped
public class Users implements IdentityStore {

    public static final String PASSWORD = "rain";

    /** By name. */
    public static final Map<String, Set<String>> GROUPS = Map.of(
            "ann", Set.of("customer"),
            "bob", Set.of("boss", "customer"),
            "dan", Set.of("operator", "keeper", "guest"),
            "eve", Set.of("guest"));

    /** Found by its type, among others. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        Set<String> groups = GROUPS.get(credential.getCaller());
        return groups != null && credential.getPassword().compareTo(PASSWORD)
                ? new CredentialValidationResult(credential.getCaller(), groups)
                : CredentialValidationResult.INVALID_RESULT;
    }
}
