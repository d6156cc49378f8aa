package io.rainsocket;

/** An event as it was sent to a client. */
public interface OutgoingEvent {

    /**
     * The event's name.
     *
     * @return the name
     */
    String name();

    /**
     * The socket that it was sent to.
     *
     * @return the socket
     */
    Socket socket();

    /**
     * What was sent with it.
     *
     * @return the arguments, read from what was sent
     */
    Arguments arguments();
}
