package io.rainsocket.examples.dashboard;

/** The greenhouse is too warm now, or not any more. */
public record Alarm(boolean on, String message) {}
