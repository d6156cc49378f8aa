package io.rainsocket.examples.notes;

/** The paper of a note. */
public enum Colour {
    SUN,
    SKY,
    MINT,
    ROSE
}
