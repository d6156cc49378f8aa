package io.rainsocket;

/** The root of what this library throws; its message starts with a code, {@code RS-....}, that the documentation explains. */
public class RainsocketException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message starts with the code
     */
    public RainsocketException(String message) {
        super(message);
    }

    /**
     * Creates an exception with a cause.
     *
     * @param message starts with the code
     * @param cause may be {@code null}
     */
    public RainsocketException(String message, Throwable cause) {
        super(message, cause);
    }
}
