package io.rainsocket.deploy;

import io.rainsocket.Namespace;
import io.rainsocket.RoomEvent;
import io.rainsocket.cdi.ApplicationEvents;
import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Fires what happens to rooms as CDI events. Where nobody observes them rooms do not know of it, which costs them nothing. */
final class RoomEvents {

    /** How many may wait for observers that cannot keep up: clients cause them by coming and going. */
    private static final int LIMIT = 100_000;

    private RoomEvents() {}

    static void fire(ServletContext context, Executor executor, Collection<Namespace> namespaces) {
        Extensions.eventManager(context)
                .map(manager -> new ApplicationEvents(manager, context.getClassLoader(), executor, LIMIT))
                .ifPresent(events -> namespaces.stream()
                        .filter(namespace -> events.observed(example(namespace)))
                        .forEach(namespace -> namespace.onRoomEvent(events::fire)));
    }

    private static RoomEvent example(Namespace namespace) {
        return new RoomEvent(RoomEvent.Kind.CREATE, namespace, "", Optional.empty());
    }
}
