package io.rainsocket.cdi.injection;

import io.rainsocket.BroadcastOperator;
import io.rainsocket.Namespace;
import io.rainsocket.cdi.testing.Proxies;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A namespace that notes what is emitted, with the rooms. */
final class Recording {

    private final List<String> emitted;
    private final String rooms;

    Recording() {
        this(new CopyOnWriteArrayList<>(), "");
    }

    private Recording(List<String> emitted, String rooms) {
        this.emitted = emitted;
        this.rooms = rooms;
    }

    Namespace namespace() {
        return Proxies.of(Namespace.class, this);
    }

    List<String> emitted() {
        return emitted;
    }

    void emit(String event, Object... arguments) {
        emitted.add(event + rooms);
    }

    BroadcastOperator to(String... names) {
        return with(" to " + String.join(",", names));
    }

    BroadcastOperator except(String... names) {
        return with(" except " + String.join(",", names));
    }

    private BroadcastOperator with(String more) {
        return Proxies.of(BroadcastOperator.class, new Recording(emitted, rooms + more));
    }
}
