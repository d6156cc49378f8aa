package io.rainsocket.examples.orders;

/** What became of an order. */
public enum State {
    PLACED,
    ACCEPTED,
    REJECTED
}
