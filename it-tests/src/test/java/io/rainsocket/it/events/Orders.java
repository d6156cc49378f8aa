package io.rainsocket.it.events;

import io.rainsocket.PushTo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Knows nothing of sockets. */
@ApplicationScoped
public class Orders {

    @PushTo(channel = "orders", room = "order-{id}", event = "changed")
    void changed(@Observes OrderChanged change) {
        // the event itself is what clients get
    }

    @PushTo(channel = "orders", event = "placed")
    public OrderChanged place(int id) {
        return id < 0 ? null : new OrderChanged(id, "placed");
    }

    @PushTo(channel = "orders", room = "order-{id}", event = "found")
    public CompletionStage<Map<String, Object>> find(int id) {
        return CompletableFuture.supplyAsync(() -> Map.of("id", id, "found", true));
    }

    /** Its value has no such property: the caller does not notice. */
    @PushTo(channel = "orders", room = "order-{id}", event = "lost")
    public Object lose() {
        return "no order";
    }

    @PushTo(channel = "orders", event = "failed")
    public String fail() {
        throw new IllegalStateException("on purpose");
    }
}
