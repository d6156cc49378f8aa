package io.rainsocket.examples.notes;

import java.time.Instant;

/**
 * How things are.
 *
 * @param notes on the wall
 * @param people who look at it
 * @param changed when it was changed last, {@code null} if it never was
 */
public record Info(int notes, int people, Instant changed) {}
