package io.rainsocket.examples.dashboard;

import java.time.Instant;

/**
 * What was measured at once, of the greenhouse and of the server that looks after it.
 *
 * @param at when
 * @param celsius the air's temperature
 * @param humidity the air's, in percent
 * @param heapMegabytes what the Java heap holds
 */
public record Reading(Instant at, double celsius, double humidity, long heapMegabytes) {}
