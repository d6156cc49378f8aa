package io.rainsocket;

/**
 * A failure that is meant for the client: a handler that throws it answers the acknowledgement with {@code
 * {"error":{"type":type,"message":message}}}. The message of any other exception stays on the server.
 */
public class ClientException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String type;

    /**
     * Creates an exception.
     *
     * @param type a short name that the client's code can compare
     * @param message for people
     */
    public ClientException(String type, String message) {
        super(message);
        this.type = type;
    }

    /**
     * The kind of failure.
     *
     * @return a short name
     */
    public String type() {
        return type;
    }
}
