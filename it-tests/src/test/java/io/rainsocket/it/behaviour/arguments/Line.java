package io.rainsocket.it.behaviour.arguments;

/** A record of records. */
public record Line(Point from, Point to) {}
