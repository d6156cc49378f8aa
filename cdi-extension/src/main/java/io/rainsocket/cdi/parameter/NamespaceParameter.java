package io.rainsocket.cdi.parameter;

import io.rainsocket.Namespace;
import java.util.Set;

/** The namespace that the client is in, or that an event of another server is for. */
record NamespaceParameter() implements SpecialParameter {

    @Override
    public Class<?> type() {
        return Namespace.class;
    }

    @Override
    public Set<HandlerKind> allowedIn() {
        return Set.of(HandlerKind.values());
    }

    @Override
    public Object value(Invocation invocation) {
        return invocation.namespace();
    }
}
