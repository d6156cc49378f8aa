package io.rainsocket.core.engine;

/** The refusals of a request, with the reference server's codes, HTTP statuses and words. */
public enum EngineError {
    /** The query names no transport, or one that is not allowed. */
    UNKNOWN_TRANSPORT(400, "Transport unknown"),
    /** There is no session with this id. */
    UNKNOWN_SID(400, "Session ID unknown"),
    /** A session starts with a GET. */
    BAD_HANDSHAKE_METHOD(400, "Bad handshake method"),
    /** The request does not fit the session or the transport. */
    BAD_REQUEST(400, "Bad request"),
    /** The application does not want this client. */
    FORBIDDEN(403, "Forbidden"),
    /** The client does not speak Engine.IO v4. */
    UNSUPPORTED_PROTOCOL_VERSION(400, "Unsupported protocol version");

    private final int status;
    private final String message;

    EngineError(int status, String message) {
        this.status = status;
        this.message = message;
    }

    /**
     * The HTTP status.
     *
     * @return 400 or 403
     */
    public int status() {
        return status;
    }

    /**
     * What went wrong, in words.
     *
     * @return the reference server's
     */
    public String message() {
        return message;
    }

    /**
     * The number of the error on the wire.
     *
     * @return 0 to 5
     */
    public int code() {
        return ordinal();
    }

    /**
     * The body of the answer.
     *
     * @return a JSON object with code and message
     */
    public String json() {
        return "{\"code\":" + code() + ",\"message\":\"" + message + "\"}";
    }
}
