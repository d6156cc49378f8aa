package io.rainsocket.it.behaviour.arguments;

/** A record as an argument. */
public record Point(int x, int y) {}
