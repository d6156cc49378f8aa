package io.rainsocket;

/** Thrown by a {@link BeforeConnect} method: the client may not join, and hears why in its {@code connect_error}. */
public class ConnectRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object data;

    /**
     * Refuses without further data.
     *
     * @param message for the client, its error's {@code message}
     */
    public ConnectRefusedException(String message) {
        this(message, null);
    }

    /**
     * Refuses with data.
     *
     * @param message for the client, its error's {@code message}
     * @param data for the client, its error's {@code data}; anything that can be written as JSON without binary values, may be {@code
     *     null}
     */
    public ConnectRefusedException(String message, Object data) {
        super(message);
        this.data = data;
    }

    /**
     * What else the client gets.
     *
     * @return may be {@code null}
     */
    public Object data() {
        return data;
    }
}
