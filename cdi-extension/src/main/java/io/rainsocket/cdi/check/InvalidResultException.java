package io.rainsocket.cdi.check;

import io.rainsocket.ClientError;
import io.rainsocket.ClientException;

/** A handler's result breaks the constraints that it declares: the client gets to know, and it is the server's mistake. */
public final class InvalidResultException extends ClientException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param error for the client
     * @param cause for the log, may be {@code null}
     */
    public InvalidResultException(ClientError error, Throwable cause) {
        super(error, cause);
    }
}
