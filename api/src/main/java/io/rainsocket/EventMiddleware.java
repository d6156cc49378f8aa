package io.rainsocket;

import java.util.concurrent.CompletionStage;

/**
 * Decides whether an event of a socket is handled.
 *
 * @see BeforeEvent
 */
@FunctionalInterface
public interface EventMiddleware {

    /**
     * Looks at an event before its handlers do, on a thread of the application.
     *
     * @param event the event
     * @return what the event waits for, {@code null} for nothing; if it fails, the event is not handled
     * @throws Exception the event is not handled, as {@link BeforeEvent} says
     */
    CompletionStage<?> before(Event event) throws Exception;
}
