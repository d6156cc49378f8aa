package io.rainsocket.core.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A second opinion on what is JSON, written to be obviously right: the grammar of RFC 8259, recursive, rule by rule. Shares
 * nothing with the scanner that it judges.
 */
final class JsonOracle {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r]*");
    private static final Pattern SCALAR =
            Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern STRING =
            Pattern.compile("\"([^\\x00-\\x1f\"\\\\]|\\\\([\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*\"");

    private final String text;
    private int at;

    private JsonOracle(String text) {
        this.text = text;
    }

    static boolean isJson(String text) {
        JsonOracle oracle = new JsonOracle(text);
        return oracle.value() && oracle.at == text.length();
    }

    private boolean value() {
        take(BLANKS);
        boolean valid = is('[') ? array() : is('{') ? object() : take(STRING) || take(SCALAR);
        take(BLANKS);
        return valid;
    }

    private boolean array() {
        take('[');
        take(BLANKS);
        if (take(']')) {
            return true;
        }
        do {
            if (!value()) {
                return false;
            }
        } while (take(','));
        return take(']');
    }

    private boolean object() {
        take('{');
        take(BLANKS);
        if (take('}')) {
            return true;
        }
        do {
            take(BLANKS);
            if (!take(STRING) || !take(BLANKS) || !take(':') || !value()) {
                return false;
            }
        } while (take(','));
        return take('}');
    }

    private boolean is(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean take(char c) {
        boolean there = is(c);
        at += there ? 1 : 0;
        return there;
    }

    private boolean take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        boolean there = matcher.lookingAt();
        at = there ? matcher.end() : at;
        return there;
    }
}
