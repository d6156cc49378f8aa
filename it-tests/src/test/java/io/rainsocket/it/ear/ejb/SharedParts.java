package io.rainsocket.it.ear.ejb;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.Server;
import jakarta.inject.Inject;

/** A pattern in the EJB jar: each web application has namespaces of its own, and a server of its own. */
@Channel("/parts-{id}")
public class SharedParts {

    @Inject
    @Channel("/parts-{id}")
    Namespace all;

    @Inject
    Server server;

    @OnEvent("tell-all")
    void tellAll(String text) {
        all.emit("news", text);
    }

    /** This class belongs to both web applications, so it cannot mean the server of one. */
    @OnEvent("clients")
    String clients() {
        try {
            return "clients: " + server.clientsCount();
        } catch (IllegalStateException e) {
            return e.getMessage().substring(0, "RS-0000".length());
        }
    }
}
