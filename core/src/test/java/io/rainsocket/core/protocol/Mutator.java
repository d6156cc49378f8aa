package io.rainsocket.core.protocol;

import java.util.List;
import java.util.Random;

/** Breaks packets in the ways of broken and hostile clients. Public, so that the tests of sessions can send what it makes. */
public final class Mutator {

    /** What means something to one of the parsers, or to none but looks as if. */
    private static final List<String> FRAGMENTS = List.of(
            "0",
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "b",
            "-",
            "/",
            ",",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "\\",
            ":",
            " ",
            "\u001e",
            "\u0000",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u2028",
            "\ufeff",
            "\\u0000",
            "\\ud83d",
            "\\u12",
            "null",
            "true",
            "1e999",
            "-0",
            "0.5",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999999999999",
            "51-",
            "5999999999-",
            "50-",
            "/admin,",
            "\"connect\"",
            "\"disconnecting\"",
            "\"__proto__\":",
            "\"_placeholder\":true,",
            "{\"_placeholder\":true,\"num\":0}",
            "{\"_placeholder\":true,\"num\":-1}",
            "{\"_placeholder\":true,\"num\":10}",
            "{\"_placeholder\":true,\"num\":\"0\"}",
            "{\"_placeholder\":true}",
            "{\"num\":0,\"_placeholder\":false}");

    private static final int MAX_DEPTH = 2000;
    private static final int MAX_CHANGES = 4;

    private final Random random;

    /** One that makes the same of the same again for an equal seed. */
    public Mutator(Random random) {
        this.random = random;
    }

    /** The text with some changes, of any kind; perhaps none. */
    public String mutate(String text) {
        String changed = text;
        for (int left = random.nextInt(MAX_CHANGES); left > 0; left--) {
            changed = change(changed);
        }
        return changed;
    }

    private String change(String text) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(at);
            case 2 -> text.substring(0, at) + fragment() + text.substring(at);
            case 3 -> flipped(text, at);
            case 4 -> without(text, at, random.nextInt(4));
            case 5 -> text.substring(0, at) + text.substring(random.nextInt(text.length() + 1));
            case 6 -> text.substring(0, at) + digits() + text.substring(at);
            default -> text.substring(0, at) + nested() + text.substring(at);
        };
    }

    private String fragment() {
        return FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    }

    private String flipped(String text, int at) {
        if (at == text.length()) {
            return text + (char) random.nextInt(Character.MAX_VALUE + 1);
        }
        char c = (char) (text.charAt(at) ^ 1 << random.nextInt(random.nextBoolean() ? 7 : 16));
        return text.substring(0, at) + c + text.substring(at + 1);
    }

    private static String without(String text, int at, int length) {
        return text.substring(0, at) + text.substring(Math.min(text.length(), at + length));
    }

    private String digits() {
        return String.valueOf((char) ('0' + random.nextInt(10))).repeat(random.nextInt(400));
    }

    /** Closed again, or not. */
    private String nested() {
        int depth = random.nextInt(MAX_DEPTH);
        boolean object = random.nextBoolean();
        String opening = (object ? "{\"a\":" : "[").repeat(depth);
        String closing = random.nextBoolean() ? (object ? "}" : "]").repeat(depth) : "";
        return opening + "0" + closing;
    }
}
