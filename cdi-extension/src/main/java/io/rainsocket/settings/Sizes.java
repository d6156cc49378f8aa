package io.rainsocket.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of bytes, with {@code k} and {@code M} for their binary multiples. */
final class Sizes {

    /** So few digits that no unit leads out of the range of {@code long}. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,12})([kM]?)");

    private Sizes() {}

    static long read(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw new IllegalArgumentException(text);
        }
        int shift =
                switch (number.group(2)) {
                    case "k" -> 10;
                    case "M" -> 20;
                    default -> 0;
                };
        return Long.parseLong(number.group(1)) << shift;
    }

    static int readInt(String text) {
        long size = read(text);
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(text);
        }
        return (int) size;
    }
}
