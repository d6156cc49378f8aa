package io.rainsocket.it.events;

/** Something has happened to an order. */
public record OrderChanged(int id, String state) {}
