package io.rainsocket.it.behaviour.arguments;

/** An enum as an argument. */
public enum Weekday {
    FRIDAY,
    SATURDAY,
    SUNDAY
}
