package io.rainsocket.it.security.container;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** An EJB that asks the container who calls. */
@Stateless
@DeclareRoles({"customer", "boss", "guest"})
@PermitAll
public class Ledger {

    @Resource
    SessionContext context;

    public Identity caller() {
        return new Identity(
                context.getCallerPrincipal().getName(),
                context.isCallerInRole("customer"),
                context.isCallerInRole("boss"));
    }

    @RolesAllowed("boss")
    public String sign() {
        return "signed for " + context.getCallerPrincipal().getName();
    }
}
