package io.rainsocket.it.security.container;

import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;

/** Who somebody takes the client for. */
public record Identity(String name, boolean customer, boolean boss) {

    static Identity of(SecurityContext security) {
        Principal caller = security.getCallerPrincipal();
        return new Identity(
                caller == null ? "nobody" : caller.getName(),
                security.isCallerInRole("customer"),
                security.isCallerInRole("boss"));
    }

    String json() {
        return "{\"name\":\"" + name + "\",\"customer\":" + customer + ",\"boss\":" + boss + "}";
    }
}
