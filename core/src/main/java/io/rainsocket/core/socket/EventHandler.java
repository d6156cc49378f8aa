package io.rainsocket.core.socket;

import io.rainsocket.Event;
import java.util.concurrent.CompletionStage;

/** Handles the events of one name in one namespace; sends the acknowledgement itself. */
public interface EventHandler {

    /**
     * Whether it may run on the thread that read the event.
     *
     * @return {@code true} if its author declared that it never blocks
     */
    boolean nonBlocking();

    /**
     * Whether the socket's next events need not wait for it.
     *
     * @return {@code false} unless overridden
     */
    default boolean concurrent() {
        return false;
    }

    /**
     * Handles an event.
     *
     * @param event the event
     * @return when it is done, may be {@code null}
     */
    CompletionStage<?> handle(Event event);
}
