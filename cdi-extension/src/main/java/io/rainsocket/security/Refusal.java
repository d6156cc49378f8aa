package io.rainsocket.security;

import io.rainsocket.ConnectRefusedException;
import java.util.Locale;
import java.util.Map;

/** Why a client may not pass, in the words that it gets. */
public enum Refusal {
    /** Nobody knows who the client is. */
    UNAUTHORIZED("log in first"),
    /** The client is known, and lacks the role; or nobody may. */
    FORBIDDEN("not allowed for this user");

    private final String message;

    Refusal(String message) {
        this.message = message;
    }

    /**
     * What client code compares.
     *
     * @return {@code unauthorized} or {@code forbidden}
     */
    public String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    String message() {
        return message;
    }

    /**
     * What refuses a connection.
     *
     * @return becomes a {@code connect_error} with the type as its message
     */
    public ConnectRefusedException forConnection() {
        return new ConnectRefusedException(type(), Map.of("type", type()));
    }
}
