package io.rainsocket.examples.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Map;
import java.util.Set;

/** Three people, in memory, with the same password: an example. */
@ApplicationScoped
public class Users implements IdentityStore {

    private static final String PASSWORD = "rain";
    private static final Map<String, String> GROUPS =
            Map.of("ada", Role.CUSTOMER, "ben", Role.CUSTOMER, "cleo", Role.CLERK);

    /** Jakarta Security finds this method by its parameter's type. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        String group = GROUPS.get(credential.getCaller());
        return group != null && credential.getPassword().compareTo(PASSWORD)
                ? new CredentialValidationResult(credential.getCaller(), Set.of(group))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
