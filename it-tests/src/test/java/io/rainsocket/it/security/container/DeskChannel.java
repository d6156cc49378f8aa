package io.rainsocket.it.security.container;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** For customers and bosses who are logged in; asks everybody there is who they are. */
@Channel("desk")
@RolesAllowed({"customer", "boss"})
public class DeskChannel {

    @Inject
    Ledger ledger;

    @Inject
    SecurityContext security;

    @OnConnect
    void enter(Socket socket) {
        socket.emit("entered", ledger.caller());
    }

    @OnEvent("socket")
    Identity socket(Socket socket, Principal caller) {
        return new Identity(caller.getName(), socket.isUserInRole("customer"), socket.isUserInRole("boss"));
    }

    @OnEvent("ejb")
    Identity ejb() {
        return ledger.caller();
    }

    @OnEvent("context")
    Identity context() {
        return Identity.of(security);
    }

    @OnEvent("sign")
    String sign() {
        return ledger.sign();
    }

    @OnEvent("approve")
    @RolesAllowed("boss")
    String approve() {
        return "approved";
    }
}
