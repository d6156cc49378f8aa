package io.rainsocket;

/** An event as it came from a client. */
public interface Event {

    /**
     * The event's name.
     *
     * @return the name
     */
    String name();

    /**
     * The socket that it came from.
     *
     * @return the socket
     */
    Socket socket();

    /**
     * What came with it.
     *
     * @return the arguments, without the acknowledgement
     */
    Arguments arguments();

    /**
     * The acknowledgement.
     *
     * @return never {@code null}, see {@link Ack#requested()}
     */
    Ack ack();
}
