package io.rainsocket.cdi;

/** A piece of a channel's name. */
sealed interface NamePiece {

    /** What stands there as it is. */
    record Text(String text) implements NamePiece {}

    /**
     * A part in braces.
     *
     * @param name what it is called
     * @param regex what may stand there
     */
    record Part(String name, String regex) implements NamePiece {}
}
