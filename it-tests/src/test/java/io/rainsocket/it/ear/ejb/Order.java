package io.rainsocket.it.ear.ejb;

/** What a client orders. */
public record Order(String item, int count) {}
