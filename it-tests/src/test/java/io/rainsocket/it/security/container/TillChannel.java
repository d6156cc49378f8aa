package io.rainsocket.it.security.container;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** A channel that is an EJB: the container checks its roles once more. */
@Stateless
@Channel("till")
@RolesAllowed({"customer", "boss"})
public class TillChannel {

    @Resource
    SessionContext context;

    @OnEvent("pay")
    public String pay(int sum) {
        return context.getCallerPrincipal().getName() + " pays " + sum;
    }

    @OnEvent("empty")
    @RolesAllowed("boss")
    public String empty() {
        return "empty";
    }

    @OnEvent("look")
    @PermitAll
    public String look() {
        return "closed";
    }
}
