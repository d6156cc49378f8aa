package io.rainsocket;

/** Hears of the events that are sent to a socket. */
@FunctionalInterface
public interface OutgoingListener {

    /**
     * Called for each event that is handed to the connection, in order with what else the application does for the socket.
     *
     * @param event the event
     * @throws Exception logged
     */
    void onEvent(OutgoingEvent event) throws Exception;
}
