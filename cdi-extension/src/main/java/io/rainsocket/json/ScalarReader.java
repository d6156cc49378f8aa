package io.rainsocket.json;

import io.rainsocket.core.protocol.JsonText;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads strings, numbers and truth values without a parser; other JSON and what does not fit is refused. */
final class ScalarReader {

    /** Digits beyond this make a number a way to burn time; no JSON library writes as many. */
    private static final int LONGEST_NUMBER = 1_000;

    /** Up to so many characters {@link Long#parseLong} never overflows. */
    private static final int SHORT_NUMBER = 18;

    private ScalarReader() {}

    static String string(String json) {
        if (json.charAt(0) != '"') {
            throw unfit(json, "a string");
        }
        return JsonText.unquote(json);
    }

    static Character character(String json) {
        String text = string(json);
        if (text.length() != 1) {
            throw new IllegalArgumentException(
                    "RS-0702 found a string of " + text.length() + " characters; allowed: one");
        }
        return text.charAt(0);
    }

    static Boolean bool(String json) {
        return switch (json) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw unfit(json, "true or false");
        };
    }

    /** A whole number, which may be written as {@code 5.0} or {@code 5e3}. */
    static long whole(String json, long min, long max) {
        long value = isShortWhole(json) ? Long.parseLong(json) : wholeOf(decimal(json));
        if (value < min || value > max) {
            throw new IllegalArgumentException("RS-0702 found a number out of range; allowed: " + min + " to " + max);
        }
        return value;
    }

    static Double floating(String json) {
        requireNumber(json);
        return Double.valueOf(json);
    }

    static BigDecimal decimal(String json) {
        requireNumber(json);
        return new BigDecimal(json);
    }

    static BigInteger integer(String json) {
        BigDecimal value = decimal(json);
        requireWhole(value, LONGEST_NUMBER);
        return value.toBigIntegerExact();
    }

    /** The smallest of {@code Integer}, {@code Long}, {@code BigInteger} for digits alone, else {@code BigDecimal}. */
    static Number number(String json) {
        if (isShortWhole(json)) {
            return narrow(Long.parseLong(json));
        }
        BigDecimal value = decimal(json);
        if (!isDigits(json)) {
            return value;
        }
        BigInteger integer = value.toBigIntegerExact();
        return integer.bitLength() < Long.SIZE ? narrow(integer.longValue()) : integer;
    }

    static IllegalArgumentException unfit(String json, String allowed) {
        return new IllegalArgumentException("RS-0702 found " + kind(json) + "; allowed: " + allowed);
    }

    /** What a JSON text is, without telling what is in it. */
    private static String kind(String json) {
        return switch (json.charAt(0)) {
            case '{' -> "an object";
            case '[' -> "an array";
            case '"' -> "a string";
            case 't', 'f' -> "true or false";
            case 'n' -> "null";
            default -> "a number";
        };
    }

    private static Number narrow(long value) {
        if (value == (int) value) {
            return (int) value;
        }
        return value;
    }

    private static boolean isShortWhole(String json) {
        return json.length() <= SHORT_NUMBER && isDigits(json);
    }

    private static boolean isDigits(String json) {
        int start = json.charAt(0) == '-' ? 1 : 0;
        for (int at = start; at < json.length(); at++) {
            if (json.charAt(at) < '0' || json.charAt(at) > '9') {
                return false;
            }
        }
        return json.length() > start;
    }

    private static long wholeOf(BigDecimal value) {
        requireWhole(value, SHORT_NUMBER + 1);
        return value.longValueExact();
    }

    /** Looks before it computes: {@code 1e999999999} has a billion digits. */
    private static void requireWhole(BigDecimal value, int digits) {
        boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        if (!whole || (long) value.precision() - value.scale() > digits) {
            throw new IllegalArgumentException(
                    "RS-0702 found a number with a fraction, or too large a number; allowed: a whole number");
        }
    }

    private static void requireNumber(String json) {
        char first = json.charAt(0);
        if (first != '-' && (first < '0' || first > '9')) {
            throw unfit(json, "a number");
        }
        if (json.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException(
                    "RS-0702 found a number of " + json.length() + " characters; allowed: " + LONGEST_NUMBER);
        }
    }
}
