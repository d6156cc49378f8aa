package io.rainsocket;

/** An argument that a client sent does not fit the type that the application asks for. */
public class ArgumentException extends RainsocketException {

    private static final long serialVersionUID = 1L;

    private final int index;

    /**
     * Creates an exception.
     *
     * @param index the argument's position, from 0
     * @param message starts with the code
     * @param cause what the JSON library says, may be {@code null}
     */
    public ArgumentException(int index, String message, Throwable cause) {
        super(message, cause);
        this.index = index;
    }

    /**
     * Which argument it is.
     *
     * @return its position, from 0
     */
    public int index() {
        return index;
    }
}
