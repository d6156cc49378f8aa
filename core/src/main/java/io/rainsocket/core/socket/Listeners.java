package io.rainsocket.core.socket;

import io.rainsocket.DisconnectReason;
import io.rainsocket.EventListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What the application registered on one socket. */
final class Listeners {

    private final NamespaceSocket socket;

    /** Created by the first listener: most sockets have none. Guarded by this for writing. */
    private volatile Map<String, List<EventListener>> byEvent;

    /** Guarded by this. */
    private List<Consumer<DisconnectReason>> onDisconnect;

    /** Guarded by this; {@code null} while the socket lives. */
    private DisconnectReason ended;

    Listeners(NamespaceSocket socket) {
        this.socket = socket;
    }

    boolean listenTo(String event) {
        Map<String, List<EventListener>> map = byEvent;
        return map != null && map.containsKey(event);
    }

    synchronized void add(String event, EventListener listener) {
        ReservedEvents.refuse(event);
        if (byEvent == null) {
            byEvent = new ConcurrentHashMap<>();
        }
        byEvent.computeIfAbsent(event, name -> new CopyOnWriteArrayList<>()).add(listener);
    }

    void call(ReceivedEvent event) {
        Map<String, List<EventListener>> map = byEvent;
        if (map == null) {
            return;
        }
        for (EventListener listener : map.getOrDefault(event.name(), List.of())) {
            Guarded.call(socket, event.name(), () -> {
                call(listener, event);
                return null;
            });
        }
    }

    private static void call(EventListener listener, ReceivedEvent event) throws Exception {
        try {
            listener.onEvent(event);
        } catch (Exception | Error e) {
            event.ack().send(ErrorAnswer.of(e));
            throw e;
        }
    }

    void addDisconnect(Consumer<DisconnectReason> listener) {
        DisconnectReason reason;
        synchronized (this) {
            reason = ended;
            if (reason == null) {
                onDisconnect = onDisconnect == null ? new CopyOnWriteArrayList<>() : onDisconnect;
                onDisconnect.add(listener);
            }
        }
        if (reason != null) {
            listener.accept(reason);
        }
    }

    void disconnected(DisconnectReason reason) {
        List<Consumer<DisconnectReason>> listeners;
        synchronized (this) {
            ended = reason;
            listeners = onDisconnect == null ? List.of() : onDisconnect;
        }
        for (Consumer<DisconnectReason> listener : listeners) {
            Guarded.call(socket, "disconnect", () -> {
                listener.accept(reason);
                return null;
            });
        }
    }
}
