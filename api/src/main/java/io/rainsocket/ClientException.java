package io.rainsocket;

import java.util.Map;

/**
 * A failure that is meant for the client: a handler that throws it answers the acknowledgement with {@code
 * {"error":{"type":type,"message":message}}} and its {@linkplain #details() details}, a {@link BeforeConnect} method refuses the client
 * with them. The message of any other exception stays on the server, unless an {@link ExceptionMapper} says otherwise.
 */
public class ClientException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final transient Map<String, Object> details;

    /**
     * Creates an exception.
     *
     * @param type a short name that the client's code can compare
     * @param message for people; may be {@code null}, the client gets none then
     */
    public ClientException(String type, String message) {
        this(type, message, Map.of());
    }

    /**
     * Creates an exception with details.
     *
     * @param type a short name that the client's code can compare
     * @param message for people; may be {@code null}, the client gets none then
     * @param details as {@link ClientError} says
     */
    public ClientException(String type, String message, Map<String, Object> details) {
        this(new ClientError(type, message, details), null);
    }

    /**
     * Creates an exception of what the client gets to know of another one.
     *
     * @param error for the client
     * @param cause stays on the server, for the log; may be {@code null}
     */
    public ClientException(ClientError error, Throwable cause) {
        super(error.message(), cause);
        type = error.type();
        details = error.details();
    }

    /**
     * The kind of failure.
     *
     * @return a short name
     */
    public String type() {
        return type;
    }

    /**
     * What else the client gets.
     *
     * @return unmodifiable, may be empty; empty after a serialization
     */
    public Map<String, Object> details() {
        return details == null ? Map.of() : details;
    }
}
