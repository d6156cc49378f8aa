package io.rainsocket;

/** Handles the events that {@link Socket#on(String, EventListener)} registers it for. */
@FunctionalInterface
public interface EventListener {

    /**
     * Called for each event, one at a time for each socket.
     *
     * @param event the event
     * @throws Exception logged; a client that waits for an acknowledgement gets an error, as {@link OnEvent} says
     */
    void onEvent(Event event) throws Exception;
}
