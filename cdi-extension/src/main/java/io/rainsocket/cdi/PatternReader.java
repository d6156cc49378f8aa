package io.rainsocket.cdi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Takes a channel's name with parts in braces to pieces:
 *
 * <pre>
 *   /shop/orders-{id}-{line:[0-9]{2}}
 *   Text          Part Text  Part
 * </pre>
 *
 * <p>Braces inside a regular expression come in pairs, or behind a backslash.
 */
final class PatternReader {

    private static final String ANYTHING = "[^/]+";
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String name;
    private final List<NamePiece> pieces = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    PatternReader(String name) {
        this.name = name;
        read();
    }

    List<NamePiece> pieces() {
        return pieces;
    }

    /** What is wrong with the name. */
    List<Mistake> mistakes() {
        return mistakes;
    }

    /** The name with an {@code x} for each part. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        pieces.forEach(piece -> plain.append(piece instanceof NamePiece.Text text ? text.text() : "x"));
        return plain.toString();
    }

    private void read() {
        int at = 0;
        while (at < name.length()) {
            int brace = nextBrace(at);
            if (brace > at) {
                pieces.add(new NamePiece.Text(name.substring(at, brace)));
            }
            if (brace == name.length()) {
                return;
            }
            int end = name.charAt(brace) == '{' ? closing(brace) : -1;
            if (end < 0) {
                mistakes.add(new Mistake(
                        DefinitionError.PATTERN_BRACES,
                        "a " + name.charAt(brace) + " that stands alone",
                        "each { with its }"));
                return;
            }
            part(name.substring(brace + 1, end));
            at = end + 1;
        }
    }

    private int nextBrace(int from) {
        int at = from;
        while (at < name.length() && name.charAt(at) != '{' && name.charAt(at) != '}') {
            at++;
        }
        return at;
    }

    /** The brace that closes one, {@code -1} if there is none. */
    private int closing(int opening) {
        int depth = 0;
        for (int at = opening; at < name.length(); at++) {
            switch (name.charAt(at)) {
                case '\\' -> at++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {
                    // belongs to a part
                }
            }
            if (depth == 0) {
                return at;
            }
        }
        return -1;
    }

    private void part(String inside) {
        int colon = inside.indexOf(':');
        String part = colon < 0 ? inside : inside.substring(0, colon);
        String regex = colon < 0 ? ANYTHING : inside.substring(colon + 1);
        if (!IDENTIFIER.matcher(part).matches()) {
            mistakes.add(
                    new Mistake(DefinitionError.PATTERN_PART, "a part named \"" + part + "\"", "for example {id}"));
        } else if (NamePattern.parts(pieces).contains(part)) {
            mistakes.add(new Mistake(
                    DefinitionError.PATTERN_PART, "two parts named \"" + part + "\"", "another name for one of them"));
        }
        checkRegex(part, regex);
        pieces.add(new NamePiece.Part(part, regex));
    }

    private void checkRegex(String part, String regex) {
        String objection = regex.isEmpty() ? "nothing after the colon" : objection(regex);
        if (objection != null) {
            mistakes.add(new Mistake(
                    DefinitionError.PATTERN_REGEX,
                    "{" + part + ":" + regex + "}: " + objection,
                    "for example {" + part + ":[0-9]+}"));
        }
    }

    /** Compiled as it will be, in a group: {@code null} if that works. */
    private static String objection(String regex) {
        try {
            Pattern.compile(regex);
            Pattern.compile("(?:" + regex + ")");
            return null;
        } catch (PatternSyntaxException e) {
            return e.getDescription();
        }
    }

    /** What is wrong, for {@link DefinitionError#at}. */
    record Mistake(DefinitionError error, String found, String write) {}
}
