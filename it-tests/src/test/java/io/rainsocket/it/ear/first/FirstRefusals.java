package io.rainsocket.it.ear.first;

import io.rainsocket.Channel;
import io.rainsocket.ConnectionError;
import io.rainsocket.Namespace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An observer in a WAR, which the bean manager of the EAR does not see. */
@ApplicationScoped
public class FirstRefusals {

    @Inject
    @Channel("first")
    private Namespace clients;

    void refused(@Observes ConnectionError error) {
        clients.emit("refused", error.code());
    }
}
