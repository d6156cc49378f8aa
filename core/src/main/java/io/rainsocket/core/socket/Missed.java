package io.rainsocket.core.socket;

import io.rainsocket.spi.EmitFlags;
import io.rainsocket.spi.StoredEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The events that a client has missed, and gets when it is back. */
record Missed(List<Outgoing> events, Set<String> offsets) {

    static final Missed NOTHING = new Missed(List.of(), Set.of());

    static Missed of(List<StoredEvent> stored) {
        return new Missed(
                stored.stream()
                        .map(event -> Outgoing.recoverable(event.payload(), EmitFlags.NONE, event.offset()))
                        .toList(),
                stored.stream().map(StoredEvent::offset).collect(Collectors.toSet()));
    }

    /** An event may be among them, and have been sent to it once more when it was a member again. */
    boolean has(Outgoing outgoing) {
        return outgoing.offset() != null && offsets.contains(outgoing.offset());
    }
}
