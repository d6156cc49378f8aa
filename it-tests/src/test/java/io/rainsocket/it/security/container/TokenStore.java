package io.rainsocket.it.security.container;

import io.rainsocket.Caller;
import io.rainsocket.it.security.token.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Knows callers by their tokens. */
@ApplicationScoped
public class TokenStore implements IdentityStore {

    @Inject
    Tokens tokens;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof TokenCredential shown)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return tokens.check(shown.token()).map(TokenStore::valid).orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult valid(Caller caller) {
        return new CredentialValidationResult(caller.name(), caller.roles());
    }
}
