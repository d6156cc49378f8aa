package io.rainsocket.core.socket;

import io.rainsocket.Ack;
import io.rainsocket.Arguments;
import io.rainsocket.ServerEventListener;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.PayloadMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The events that other servers send to a namespace. */
final class ServerEvents {

    private static final Logger LOG = System.getLogger(ServerEvents.class.getName());

    private final ServerNamespace namespace;

    /** The events of one server are handled in its order. */
    private final Serial serial;

    private final Map<String, List<ServerEventListener>> listeners = new ConcurrentHashMap<>(0);

    ServerEvents(ServerNamespace namespace) {
        this.namespace = namespace;
        serial = new Serial(namespace.executor());
    }

    void add(String event, ServerEventListener listener) {
        ReservedEvents.refuse(event);
        listeners.computeIfAbsent(event, name -> new CopyOnWriteArrayList<>()).add(listener);
    }

    void received(Payload event, Optional<Consumer<Payload>> reply) {
        String name = Payloads.name(event);
        Reply answer = new Reply(reply, namespace.mapper(), new AtomicBoolean());
        serial.execute(() -> handle(name, event, answer));
    }

    private void handle(String name, Payload event, Reply reply) {
        Arguments arguments = Payloads.ofEvent(event, namespace.mapper());
        ServerEventHandler handler = namespace.handler().serverEventHandlerOf(name);
        if (handler != null) {
            guard(name, () -> handler.handle(namespace, arguments, reply));
        }
        for (ServerEventListener listener : listeners.getOrDefault(name, List.of())) {
            guard(name, () -> {
                listener.onEvent(arguments, reply);
                return null;
            });
        }
    }

    private void guard(String event, Callable<CompletionStage<?>> call) {
        try {
            CompletionStage<?> handled = call.call();
            if (!Stages.succeeded(handled)) {
                handled.whenComplete((done, failure) -> log(event, failure));
            }
        } catch (Throwable e) {
            log(event, e);
        }
    }

    /** {@code failure} may be {@code null}: there was none. */
    private void log(String event, Throwable failure) {
        if (failure != null) {
            LOG.log(
                    Level.ERROR,
                    () -> "RS-0118 the handler of the server-side event \"" + event + "\" of " + namespace.name()
                            + " failed",
                    failure);
        }
    }

    private record Reply(Optional<Consumer<Payload>> to, PayloadMapper mapper, AtomicBoolean sent) implements Ack {

        @Override
        public boolean requested() {
            return to.isPresent();
        }

        @Override
        public void send(Object... arguments) {
            if (requested() && !sent.get()) {
                Payload answer = Payloads.answer(arguments, mapper).payload();
                if (sent.compareAndSet(false, true)) {
                    to.get().accept(answer);
                }
            }
        }
    }
}
