package io.rainsocket;

/** A client did not acknowledge an event within the {@linkplain Emitter#timeout(java.time.Duration) time limit}. */
public class AckTimeoutException extends RainsocketException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message starts with the code
     */
    public AckTimeoutException(String message) {
        super(message);
    }
}
