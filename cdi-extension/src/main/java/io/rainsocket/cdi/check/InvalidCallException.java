package io.rainsocket.cdi.check;

import io.rainsocket.ClientException;
import java.util.Locale;

/**
 * Thrown instead of a call, or after it, when the arguments or the result of a handler method break the constraints that it declares. What
 * the client gets to know depends on its language.
 */
public abstract class InvalidCallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param cause what the validator says, may be {@code null}
     */
    protected InvalidCallException(Throwable cause) {
        super(cause);
    }

    /**
     * Puts it into words.
     *
     * @param language the client's
     * @return for the client
     */
    public abstract ClientException in(Locale language);
}
