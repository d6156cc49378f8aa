package io.rainsocket.embedded.beans;

/**
 * A payload.
 *
 * @param words what is said
 * @param times how often
 */
public record Greeting(String words, int times) {}
