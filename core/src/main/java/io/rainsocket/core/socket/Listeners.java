package io.rainsocket.core.socket;

import io.rainsocket.EventListener;
import io.rainsocket.EventMiddleware;
import io.rainsocket.OutgoingListener;
import io.rainsocket.core.log.RareLog;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the application registered on one socket for its events. */
final class Listeners {

    private final NamespaceSocket socket;
    private final Registered<EventListener> any = new Registered<>();
    private final Registered<EventMiddleware> middlewares = new Registered<>();
    private final Registered<OutgoingListener> outgoing = new Registered<>();

    /** Created by the first refusal: most sockets are refused nothing. Guarded by this. */
    private RareLog refusals;

    /** Created by the first listener: most sockets have none. Guarded by this for writing. */
    private volatile Map<String, List<EventListener>> byEvent;

    Listeners(NamespaceSocket socket) {
        this.socket = socket;
    }

    Registered<EventListener> any() {
        return any;
    }

    Registered<EventMiddleware> middlewares() {
        return middlewares;
    }

    Registered<OutgoingListener> outgoing() {
        return outgoing;
    }

    /** When it is worth a line that a middleware refused an event. */
    synchronized RareLog refusals() {
        if (refusals == null) {
            refusals = new RareLog();
        }
        return refusals;
    }

    boolean listenTo(String event) {
        Map<String, List<EventListener>> map = byEvent;
        return !any.isEmpty() || !middlewares.isEmpty() || map != null && map.containsKey(event);
    }

    synchronized void add(String event, EventListener listener) {
        ReservedEvents.refuse(event);
        if (byEvent == null) {
            byEvent = new ConcurrentHashMap<>();
        }
        byEvent.computeIfAbsent(event, name -> new CopyOnWriteArrayList<>()).add(listener);
    }

    void callAny(ReceivedEvent event) {
        for (EventListener listener : any.all()) {
            Guarded.tell(socket, event.name(), () -> listener.onEvent(event));
        }
    }

    void call(ReceivedEvent event) {
        Map<String, List<EventListener>> map = byEvent;
        if (map == null) {
            return;
        }
        for (EventListener listener : map.getOrDefault(event.name(), List.of())) {
            Guarded.tell(socket, event.name(), () -> call(listener, event));
        }
    }

    private void call(EventListener listener, ReceivedEvent event) throws Exception {
        try {
            listener.onEvent(event);
        } catch (Exception | Error e) {
            NamespaceHandler handler = socket.namespace().handler();
            Answers.failure(event.ack(), handler.forClient(e), handler.acks());
            throw e;
        }
    }

    /** Something leaves for the client. */
    void sent(Outgoing packet) {
        OutgoingHandler handler = socket.namespace().handler().outgoingHandler();
        if (packet.isEvent() && (handler != null || !outgoing.isEmpty())) {
            socket.submit(new SentEvent(socket, packet.payload(), handler, outgoing.all()));
        }
    }
}
