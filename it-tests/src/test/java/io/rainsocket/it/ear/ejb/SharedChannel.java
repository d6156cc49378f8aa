package io.rainsocket.it.ear.ejb;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;

/** A CDI bean of the EJB jar: both web applications serve it. */
@Channel("shared")
public class SharedChannel {

    @OnEvent("knows")
    boolean knows(Namespace namespace, String id) {
        return namespace.socket(id).isPresent();
    }
}
