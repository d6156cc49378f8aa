package io.rainsocket.examples.notes;

import java.time.Instant;

/** A note on the wall, and when it was changed last. */
public record Note(String id, String text, Colour colour, Instant changed) {}
