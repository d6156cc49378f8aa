package io.rainsocket.it.security.container;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Caller;
import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.security.Principal;

/** For callers whose token an identity store of Jakarta Security knows. */
@Channel("store")
@RolesAllowed("customer")
public class StoreChannel {

    public record Credentials(String token) {}

    @Inject
    IdentityStoreHandler stores;

    @BeforeConnect
    void login(Socket socket, Credentials auth) {
        CredentialValidationResult result = stores.validate(new TokenCredential(auth.token()));
        if (result.getStatus() != Status.VALID) {
            throw new ConnectRefusedException("bad token");
        }
        socket.authenticate(Caller.of(result.getCallerPrincipal(), result.getCallerGroups()));
    }

    @OnEvent("who")
    String who(Principal caller) {
        return caller.getName();
    }
}
