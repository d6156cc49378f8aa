package io.rainsocket.it.packaging.second;

/** What a client sends. */
public record SecondOrder(String item, int count) {}
