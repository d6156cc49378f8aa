package io.rainsocket.it.packaging.second;

/** What it gets back. */
public record SecondReceipt(String item, int price) {}
