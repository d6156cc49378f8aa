package io.rainsocket;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the settings that are out of their range, to refuse all of them at once and in the same words. Used by one thread. */
final class Checks {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** What fits a number of milliseconds. */
    private static final Duration LONGEST = Duration.ofMillis(Long.MAX_VALUE);

    private final List<String> mistakes = new ArrayList<>();

    Checks require(boolean condition, String name, Object found, String allowed) {
        if (!condition) {
            mistakes.add("RS-0001 RainsocketConfig." + name + " is " + found + "; allowed: " + allowed);
        }
        return this;
    }

    Checks positive(String name, Duration value) {
        boolean inRange = value.compareTo(SHORTEST) >= 0 && value.compareTo(LONGEST) <= 0;
        return require(inRange, name, value, "at least one millisecond");
    }

    Checks positive(String name, long value) {
        return require(value >= 1, name, value, "at least 1");
    }

    /** For a time that browsers are told, in seconds. */
    Checks notNegative(String name, Optional<Duration> value) {
        return require(value.filter(Duration::isNegative).isEmpty(), name, value.orElse(null), "0 seconds or more");
    }

    /**
     * Ends the checks.
     *
     * @throws IllegalArgumentException if anything was out of its range, with a line for each
     */
    void done() {
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), mistakes));
        }
    }
}
