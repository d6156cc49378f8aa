package io.rainsocket.it.security.container;

import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What nobody sees without a login: who the container says it is, and who an EJB and Jakarta Security do. */
@WebServlet("/secret")
@ServletSecurity(@HttpConstraint(rolesAllowed = {"customer", "boss", "guest"}))
public class SecretServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Ledger ledger;

    @Inject
    transient SecurityContext security;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Identity servlet = new Identity(
                request.getUserPrincipal().getName(), request.isUserInRole("customer"), request.isUserInRole("boss"));
        response.getWriter()
                .print("{\"servlet\":" + servlet.json() + ",\"ejb\":"
                        + ledger.caller().json() + ",\"context\":"
                        + Identity.of(security).json() + "}");
    }
}
