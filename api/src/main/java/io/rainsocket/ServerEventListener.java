package io.rainsocket;

/** Handles the events of other servers that {@link Namespace#on(String, ServerEventListener)} registers it for. */
@FunctionalInterface
public interface ServerEventListener {

    /**
     * Called for each event, on a thread of the application.
     *
     * @param arguments what came with it
     * @param ack answers the other server, if it waits
     * @throws Exception logged; the other server gets no answer
     */
    void onEvent(Arguments arguments, Ack ack) throws Exception;
}
