package io.rainsocket.core.socket;

import io.rainsocket.ClientException;
import io.rainsocket.EventMiddleware;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** Asks one middleware after the other whether an event is handled. */
final class Middlewares {

    private static final Logger LOG = System.getLogger(Middlewares.class.getName());

    private final NamespaceSocket socket;
    private final ReceivedEvent event;
    private final Iterator<EventMiddleware> left;

    Middlewares(NamespaceSocket socket, ReceivedEvent event) {
        this.socket = socket;
        this.event = event;
        List<EventMiddleware> all = new ArrayList<>();
        EventMiddleware first = socket.namespace().handler().middleware();
        if (first != null) {
            all.add(first);
        }
        socket.listeners().middlewares().all().forEach(own -> all.add(within(socket, own)));
        left = all.iterator();
    }

    private static EventMiddleware within(NamespaceSocket socket, EventMiddleware middleware) {
        return event -> socket.namespace().handler().within(socket, () -> middleware.before(event));
    }

    /** Handles the event when all have let it pass. */
    CompletionStage<?> pass() {
        while (left.hasNext()) {
            CompletionStage<?> decision;
            try {
                decision = left.next().before(event);
            } catch (Exception | Error e) {
                refused(e);
                return null;
            }
            if (!Stages.succeeded(decision)) {
                return decision.handle((value, failure) -> failure)
                        .thenComposeAsync(
                                failure -> Stages.orDone(failure == null ? pass() : refused(failure)),
                                socket.client().executor());
            }
        }
        return event.dispatch();
    }

    /** The client hears nothing, as from the reference server, unless the failure is meant for it. */
    private CompletionStage<?> refused(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        NamespaceHandler handler = socket.namespace().handler();
        Throwable told = handler.forClient(cause);
        if (told instanceof ClientException) {
            Guarded.call(socket, event.name(), () -> {
                Answers.failure(event.ack(), told, handler.acks());
                return null;
            });
        } else {
            log(told);
        }
        return null;
    }

    /** Clients choose how often they are refused, so they must not choose how much is logged. */
    private void log(Throwable failure) {
        String message = "RS-0115 the event \"" + event.name() + "\" of " + socket
                + " was refused by a middleware and not handled";
        if (socket.listeners().refusals().count(1) > 0) {
            LOG.log(
                    Level.WARNING,
                    () -> message + ": " + failure.getClass().getName()
                            + "; for a minute, what else it is refused is told at DEBUG, as are stack traces");
        }
        LOG.log(Level.DEBUG, message, failure);
    }
}
