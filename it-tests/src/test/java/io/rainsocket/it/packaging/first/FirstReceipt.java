package io.rainsocket.it.packaging.first;

/** What it gets back. */
public record FirstReceipt(String item, int price) {}
