package io.rainsocket;

/** A socket was disconnected before its client acknowledged an event. */
public class SocketClosedException extends RainsocketException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message starts with the code
     */
    public SocketClosedException(String message) {
        super(message);
    }
}
