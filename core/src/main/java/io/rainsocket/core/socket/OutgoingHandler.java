package io.rainsocket.core.socket;

import io.rainsocket.OutgoingEvent;
import java.util.concurrent.CompletionStage;

/** Hears of all events that are sent to the sockets of a namespace. */
@FunctionalInterface
public interface OutgoingHandler {

    /**
     * Called after the event was handed to the connection.
     *
     * @param event the event
     * @return when it is done, may be {@code null}
     */
    CompletionStage<?> sent(OutgoingEvent event);
}
