package io.rainsocket.core.socket;

import io.rainsocket.ClientException;

/** The transaction in which an event was handled has rolled back, although its handler has not failed. */
public final class RolledBackException extends ClientException {

    private static final long serialVersionUID = 1L;

    /** With what the client may know. */
    public RolledBackException() {
        super("rollback", "The transaction was rolled back");
    }
}
