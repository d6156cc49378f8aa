package io.rainsocket.it.behaviour.component;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import jakarta.inject.Inject;

/** {@code /absolute}: a leading slash leaves the component out. Its injected namespace has the component's prefix. */
@Channel("/absolute")
public class AbsoluteChannel {

    @Inject
    @Channel("place")
    Namespace place;

    @OnEvent("where")
    String where(Namespace namespace) {
        return "absolute " + namespace.name() + " beside " + place.name();
    }
}
