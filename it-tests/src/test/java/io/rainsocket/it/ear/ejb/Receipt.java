package io.rainsocket.it.ear.ejb;

/** What it gets; `rolledBack` can only be read inside a transaction. */
public record Receipt(String item, int price, boolean rolledBack) {}
