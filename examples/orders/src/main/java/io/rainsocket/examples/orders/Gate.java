package io.rainsocket.examples.orders;

import io.rainsocket.BeforeConnect;
import io.rainsocket.Caller;
import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Socket;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;

/** Finds out who a client is, by the name and password that it connects with. */
@Channel("orders")
public class Gate {

    public record Login(String name, String password) {}

    @Inject
    IdentityStoreHandler stores;

    @BeforeConnect
    void login(Socket socket, Login auth) {
        if (auth == null || auth.name() == null || auth.password() == null) {
            throw new ConnectRefusedException("Say who you are.");
        }
        CredentialValidationResult result =
                stores.validate(new UsernamePasswordCredential(auth.name(), auth.password()));
        if (result.getStatus() != Status.VALID) {
            throw new ConnectRefusedException("The name or the password is wrong.");
        }
        socket.authenticate(Caller.of(result.getCallerPrincipal(), result.getCallerGroups()));
    }
}
