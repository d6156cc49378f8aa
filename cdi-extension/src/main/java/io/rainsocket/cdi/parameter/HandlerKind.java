package io.rainsocket.cdi.parameter;

import io.rainsocket.BeforeConnect;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import java.lang.annotation.Annotation;

/** What a handler method is called for. */
public enum HandlerKind {
    /** A client wants to join. */
    BEFORE_CONNECT(BeforeConnect.class),
    /** A client has joined. */
    CONNECT(OnConnect.class),
    /** A client has sent an event. */
    EVENT(OnEvent.class),
    /** A client has left. */
    DISCONNECT(OnDisconnect.class);

    private final Class<? extends Annotation> annotation;

    HandlerKind(Class<? extends Annotation> annotation) {
        this.annotation = annotation;
    }

    /**
     * What a method carries to be called.
     *
     * @return the annotation's type
     */
    public Class<? extends Annotation> annotation() {
        return annotation;
    }
}
