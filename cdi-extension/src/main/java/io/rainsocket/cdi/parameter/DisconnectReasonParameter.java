package io.rainsocket.cdi.parameter;

import io.rainsocket.DisconnectReason;
import java.util.Set;

/** Why the client leaves or left. */
record DisconnectReasonParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return DisconnectReason.class;
    }

    @Override
    public Set<HandlerKind> allowedIn() {
        return Set.of(HandlerKind.DISCONNECTING, HandlerKind.DISCONNECT);
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.reason();
    }
}
