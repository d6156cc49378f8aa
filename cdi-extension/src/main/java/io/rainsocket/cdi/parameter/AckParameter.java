package io.rainsocket.cdi.parameter;

import io.rainsocket.Ack;
import java.util.Set;

/** The acknowledgement; with it the method answers itself. */
record AckParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return Ack.class;
    }

    @Override
    public Set<HandlerKind> allowedIn() {
        return Set.of(HandlerKind.EVENT);
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.event().ack();
    }
}
