package io.rainsocket.it.validation;

/** The shop is closed. */
public class ClosedException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ClosedException(String message) {
        super(message);
    }
}
