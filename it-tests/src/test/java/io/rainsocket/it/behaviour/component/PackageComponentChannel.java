package io.rainsocket.it.behaviour.component;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;

/** {@code /notes/1.0/place}, by its package. */
@Channel("place")
public class PackageComponentChannel {

    @OnEvent("where")
    String where(Namespace namespace) {
        return "package " + namespace.name();
    }
}
