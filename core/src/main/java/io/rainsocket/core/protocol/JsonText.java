package io.rainsocket.core.protocol;

import java.util.HexFormat;

/** JSON strings written and read, JSON texts checked, all without a JSON library. Holds no state, any thread may call. */
public final class JsonText {

    private static final HexFormat HEX = HexFormat.of();

    private JsonText() {}

    /**
     * Writes a string as {@code JSON.stringify} does: short escapes where there are some, other control characters and
     * lone surrogates as four lower-case hexadecimal digits, anything else as it is.
     *
     * @param out where to, changed
     * @param value what to write, without quotes
     */
    public static void appendString(StringBuilder out, CharSequence value) {
        out.append('"');
        int escape = nextEscape(value, 0);
        if (escape == value.length()) {
            out.append(value);
        } else {
            appendEscaped(out, value, escape);
        }
        out.append('"');
    }

    /**
     * Reads a JSON string.
     *
     * @param jsonString its JSON text, quotes included, no blanks around
     * @return its value
     * @throws IllegalArgumentException if the quotes are missing or an escape is wrong
     */
    public static String unquote(String jsonString) {
        int length = jsonString.length();
        if (length < 2 || jsonString.charAt(0) != '"' || jsonString.charAt(length - 1) != '"') {
            throw new IllegalArgumentException("a JSON string starts and ends with a quote");
        }
        return unquote(jsonString, 0, length);
    }

    /**
     * Checks that a text is JSON (RFC 8259), of any depth.
     *
     * @param json the text; blanks around its value are fine
     * @throws ProtocolException with {@link ProtocolException.Reason#MALFORMED_JSON} and the place if it is not
     */
    public static void validate(String json) throws ProtocolException {
        new JsonScanner().scan(json, 0, 0);
    }

    /** The value of the JSON string whose quotes are at {@code from} and before {@code to}. */
    static String unquote(String text, int from, int to) {
        String inner = text.substring(from + 1, to - 1);
        int backslash = inner.indexOf('\\');
        return backslash < 0 ? inner : unescape(inner, backslash);
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The blanks of JSON, which are fewer than those of Java. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static int nextEscape(CharSequence value, int from) {
        int at = from;
        while (at < value.length() && !needsEscape(value, at)) {
            at++;
        }
        return at;
    }

    private static boolean needsEscape(CharSequence value, int at) {
        char c = value.charAt(at);
        if (c < ' ' || c == '"' || c == '\\') {
            return true;
        }
        return Character.isSurrogate(c) && !Utf8.isPaired(value, at, c);
    }

    private static void appendEscaped(StringBuilder out, CharSequence value, int firstEscape) {
        int plain = 0;
        for (int at = firstEscape; at < value.length(); at = nextEscape(value, plain)) {
            out.append(value, plain, at);
            appendEscape(out, value.charAt(at));
            plain = at + 1;
        }
        out.append(value, plain, value.length());
    }

    private static void appendEscape(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(HEX.toHexDigits(c));
        }
    }

    private static String unescape(String inner, int firstBackslash) {
        StringBuilder out = new StringBuilder(inner.length());
        int plain = 0;
        for (int at = firstBackslash; at >= 0; at = inner.indexOf('\\', plain)) {
            out.append(inner, plain, at);
            plain = appendUnescaped(out, inner, at + 1);
        }
        return out.append(inner, plain, inner.length()).toString();
    }

    /** Reads an escape from the character after its backslash and returns where it ends. */
    private static int appendUnescaped(StringBuilder out, String inner, int at) {
        if (at == inner.length()) {
            throw new IllegalArgumentException("a backslash at the end");
        }
        char c = inner.charAt(at);
        if (c == 'u') {
            return appendCodeUnit(out, inner, at + 1);
        }
        int known = "\"\\/bfnrt".indexOf(c);
        if (known < 0) {
            throw new IllegalArgumentException("no escape of JSON: \\" + c);
        }
        out.append("\"\\/\b\f\n\r\t".charAt(known));
        return at + 1;
    }

    private static int appendCodeUnit(StringBuilder out, String inner, int from) {
        if (from + 4 > inner.length()) {
            throw new IllegalArgumentException("an escape of fewer than four digits");
        }
        out.append((char) HexFormat.fromHexDigits(inner, from, from + 4));
        return from + 4;
    }
}
