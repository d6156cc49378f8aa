package io.rainsocket.it.behaviour.rooms;

import io.rainsocket.RoomEvent;
import io.rainsocket.it.behaviour.reasons.Observatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the clients of the observatory what happens to the rooms of some channels, to those who watch the room's name. */
@ApplicationScoped
public class RoomLog {

    @Inject
    Observatory observatory;

    void changed(@Observes RoomEvent event) {
        String namespace = event.namespace().name();
        if (namespace.equals("/rooms") || namespace.startsWith("/orders-")) {
            observatory.report(
                    "room",
                    event.room(),
                    Map.of(
                            "kind", event.kind(),
                            "namespace", namespace,
                            "socket", event.socketId().orElse("")));
        }
    }
}
