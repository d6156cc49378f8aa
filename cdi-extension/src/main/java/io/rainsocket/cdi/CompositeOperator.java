package io.rainsocket.cdi;

import io.rainsocket.BroadcastOperator;
import java.util.List;

/** Addresses the sockets of a channel in several web applications. */
record CompositeOperator(List<? extends BroadcastOperator> parts) implements BroadcastOperator {

    @Override
    public BroadcastOperator to(String... rooms) {
        return new CompositeOperator(parts.stream().map(part -> part.to(rooms)).toList());
    }

    @Override
    public BroadcastOperator except(String... rooms) {
        return new CompositeOperator(
                parts.stream().map(part -> part.except(rooms)).toList());
    }

    @Override
    public void emit(String event, Object... arguments) {
        parts.forEach(part -> part.emit(event, arguments));
    }
}
