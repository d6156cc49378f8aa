package io.rainsocket.cdi.parameter;

import io.rainsocket.Event;
import java.util.Set;

/** The event itself. */
record EventParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return Event.class;
    }

    @Override
    public Set<HandlerKind> allowedIn() {
        return Set.of(HandlerKind.BEFORE_EVENT, HandlerKind.ANY, HandlerKind.EVENT);
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.event();
    }
}
