package io.rainsocket.settings;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times: a number with a unit, or without one for milliseconds, as the reference server has them; or ISO 8601. */
final class Times {

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "", ChronoUnit.MILLIS,
            "ms", ChronoUnit.MILLIS,
            "s", ChronoUnit.SECONDS,
            "m", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS);

    /** So few digits that no unit leads out of the range of milliseconds. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,12}) ?(|ms|s|m|h)");

    private Times() {}

    static Duration read(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.matches()
                ? Duration.of(Long.parseLong(number.group(1)), UNITS.get(number.group(2)))
                : readIso(text);
    }

    private static Duration readIso(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
