package io.rainsocket.it.packaging.first;

/** What a client sends. */
public record FirstOrder(String item, int count) {}
