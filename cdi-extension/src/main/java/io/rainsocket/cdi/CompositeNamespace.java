package io.rainsocket.cdi;

import io.rainsocket.Namespace;
import io.rainsocket.core.socket.JointNamespace;
import java.util.List;

/** A channel that several web applications serve, as one. */
final class CompositeNamespace extends JointNamespace {

    private final List<Namespace> parts;

    CompositeNamespace(String name, List<Namespace> parts) {
        super(name);
        this.parts = parts;
    }

    @Override
    protected List<Namespace> parts() {
        return parts;
    }
}
