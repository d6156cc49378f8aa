package io.rainsocket.it.behaviour.rain;

/** What the seed's controller sends. */
public record RainMessage(String text) {}
