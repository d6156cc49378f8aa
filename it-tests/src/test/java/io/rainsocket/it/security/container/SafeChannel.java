package io.rainsocket.it.security.container;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import jakarta.annotation.security.RolesAllowed;

/** For a role that no servlet, no EJB and no descriptor names. */
@Channel("safe")
@RolesAllowed("keeper")
public class SafeChannel {

    @OnEvent("open")
    String open() {
        return "open";
    }
}
