package io.rainsocket.examples.orders;

/** An order as clients see it. */
public record Order(long id, String customer, String item, int amount, State state) {}
