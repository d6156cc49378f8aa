package io.rainsocket.cdi.parameter;

import io.rainsocket.OutgoingEvent;
import java.util.Set;

/** What a client was sent. */
record OutgoingEventParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return OutgoingEvent.class;
    }

    @Override
    public Set<HandlerKind> allowedIn() {
        return Set.of(HandlerKind.ANY_OUTGOING);
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.outgoing();
    }
}
