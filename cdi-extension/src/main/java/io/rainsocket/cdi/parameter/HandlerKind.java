package io.rainsocket.cdi.parameter;

import io.rainsocket.BeforeConnect;
import io.rainsocket.BeforeEvent;
import io.rainsocket.OnAny;
import io.rainsocket.OnAnyOutgoing;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnDisconnecting;
import io.rainsocket.OnEvent;
import io.rainsocket.OnServerEvent;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a handler method is called for. */
public enum HandlerKind {
    /** A client wants to join. */
    BEFORE_CONNECT(BeforeConnect.class, Binds.AUTH),
    /** A client has joined. */
    CONNECT(OnConnect.class, Binds.AUTH),
    /** A client has sent an event, which may be refused. */
    BEFORE_EVENT(BeforeEvent.class, Binds.NOTHING),
    /** A client has sent any event. */
    ANY(OnAny.class, Binds.NOTHING),
    /** A client has sent an event. */
    EVENT(OnEvent.class, Binds.ARGUMENTS),
    /** A client was sent any event. */
    ANY_OUTGOING(OnAnyOutgoing.class, Binds.NOTHING),
    /** A client is leaving. */
    DISCONNECTING(OnDisconnecting.class, Binds.NOTHING),
    /** A client has left. */
    DISCONNECT(OnDisconnect.class, Binds.NOTHING),
    /** Another server has sent an event. */
    SERVER_EVENT(OnServerEvent.class, Binds.ARGUMENTS);

    /** What parameters are bound to that are recognised by nothing else. */
    private enum Binds {
        NOTHING,
        AUTH,
        ARGUMENTS
    }

    private final Class<? extends Annotation> annotation;
    private final Binds binds;

    HandlerKind(Class<? extends Annotation> annotation, Binds binds) {
        this.annotation = annotation;
        this.binds = binds;
    }

    /**
     * What a method carries to be called.
     *
     * @return the annotation's type
     */
    public Class<? extends Annotation> annotation() {
        return annotation;
    }

    /**
     * Whether a parameter may be bound to the client's {@code auth} object.
     *
     * @return {@code true} where clients join
     */
    public boolean bindsAuth() {
        return binds == Binds.AUTH;
    }

    /**
     * Whether the methods handle an event of one name: parameters are bound to its arguments, and the result is the answer.
     *
     * @return {@code true} for events of clients and of servers
     */
    public boolean bindsArguments() {
        return binds == Binds.ARGUMENTS;
    }

    /** The kinds that are about one client. */
    static Set<HandlerKind> ofSockets() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(SERVER_EVENT)));
    }
}
