package io.rainsocket;

import java.time.Duration;

/** Refuses settings that are out of their range, in the same words everywhere. */
final class Settings {

    private Settings() {}

    static void require(boolean condition, String name, Object found, String allowed) {
        if (!condition) {
            throw new IllegalArgumentException(
                    "RS-0001 RainsocketConfig." + name + " is " + found + "; allowed: " + allowed);
        }
    }

    static void requirePositive(String name, Duration value) {
        require(value.toMillis() >= 1, name, value, "at least one millisecond");
    }

    static void requirePositive(String name, long value) {
        require(value >= 1, name, value, "at least 1");
    }
}
