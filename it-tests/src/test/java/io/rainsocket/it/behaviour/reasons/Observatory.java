package io.rainsocket.it.behaviour.reasons;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the clients of {@link ObservatoryChannel} what happens to others, the dead included. */
@ApplicationScoped
public class Observatory {

    @Inject
    @Channel("observatory")
    Namespace observers;

    public void report(String what, String name, Object detail) {
        observers.to(name).emit(what, name, detail);
    }
}
