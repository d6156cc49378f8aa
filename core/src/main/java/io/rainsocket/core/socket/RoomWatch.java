package io.rainsocket.core.socket;

import io.rainsocket.Namespace;
import io.rainsocket.RoomEvent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells who listens what happens to the rooms of one namespace. While nobody listens it costs nothing. */
final class RoomWatch {

    private static final Logger LOG = System.getLogger(RoomWatch.class.getName());

    private final Namespace namespace;
    private final Serial serial;
    private final List<Consumer<RoomEvent>> listeners = new CopyOnWriteArrayList<>();

    RoomWatch(Namespace namespace, Serial serial) {
        this.namespace = namespace;
        this.serial = serial;
    }

    void add(Consumer<RoomEvent> listener) {
        listeners.add(listener);
    }

    /** For callers who hold a lock, and {@link #tell()} afterwards. {@code socketId} is {@code null} if the room itself came or went. */
    void note(RoomEvent.Kind kind, String room, String socketId) {
        if (!listeners.isEmpty()) {
            RoomEvent event = new RoomEvent(kind, namespace, room, Optional.ofNullable(socketId));
            serial.add(() -> listeners.forEach(listener -> call(listener, event)));
        }
    }

    /** Tells what was noted. */
    void tell() {
        if (!listeners.isEmpty()) {
            serial.start();
        }
    }

    private static void call(Consumer<RoomEvent> listener, RoomEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException | Error e) {
            LOG.log(
                    Level.ERROR,
                    "RS-0113 a listener of the rooms of " + event.namespace().name() + " failed",
                    e);
        }
    }
}
