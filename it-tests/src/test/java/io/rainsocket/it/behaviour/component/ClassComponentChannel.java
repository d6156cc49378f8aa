package io.rainsocket.it.behaviour.component;

import io.rainsocket.Channel;
import io.rainsocket.Component;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;

/** {@code /notes/2.0/place}: the class wins over its package. */
@Channel("place")
@Component(id = "notes", version = "2.0")
public class ClassComponentChannel {

    @OnEvent("where")
    String where(Namespace namespace) {
        return "class " + namespace.name();
    }
}
