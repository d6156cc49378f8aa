package io.rainsocket.core.protocol;

import io.rainsocket.core.protocol.ProtocolException.Reason;
import java.util.HexFormat;

/**
 * A place in a JSON text and the scalars that can be read there. Works like a pencil: {@link #at} is the next character to
 * read, and the methods named after parts of the grammar leave it behind what they read. Belongs to one scanner.
 */
final class JsonCursor {

    private String text;
    private int at;
    private boolean escaped;

    void start(String source, int from) {
        text = source;
        at = from;
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    /** Whether the string that was read last had an escape in it. */
    boolean escaped() {
        return escaped;
    }

    /** The next character; NUL at the end, as it is allowed nowhere. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    void skip() {
        at++;
    }

    void skipBlanks() {
        at = JsonText.skipBlanks(text, at);
    }

    void expect(char c, String allowed) throws ProtocolException {
        if (peek() != c) {
            throw unexpected(allowed);
        }
        at++;
    }

    void expectEnd() throws ProtocolException {
        if (at < text.length()) {
            throw unexpected("nothing after the value");
        }
    }

    void string() throws ProtocolException {
        String source = text;
        int length = source.length();
        escaped = false;
        for (int i = at + 1; i < length; i++) {
            char c = source.charAt(i);
            if (c == '"') {
                at = i + 1;
                return;
            }
            if (c == '\\') {
                escaped = true;
                i = escape(i);
            } else if (c < ' ') {
                throw unexpected(i, "a control character escaped");
            }
        }
        throw unexpected(length, "the end of the string");
    }

    /** Checks an escape that starts at the backslash and returns where its last character is. */
    private int escape(int backslash) throws ProtocolException {
        int i = backslash + 1;
        switch (i < text.length() ? text.charAt(i) : 0) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
                return i;
            case 'u':
                for (int digit = i + 1; digit <= i + 4; digit++) {
                    if (digit >= text.length() || !HexFormat.isHexDigit(text.charAt(digit))) {
                        throw unexpected(digit, "four hexadecimal digits");
                    }
                }
                return i + 4;
            default:
                throw unexpected(i, "one of \"\\/bfnrtu");
        }
    }

    void number() throws ProtocolException {
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits("a value");
        }
        if (peek() == '.') {
            at++;
            digits("a digit");
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits("a digit");
        }
    }

    private void digits(String allowed) throws ProtocolException {
        int from = at;
        while (JsonText.isDigit(peek())) {
            at++;
        }
        if (at == from) {
            throw unexpected(allowed);
        }
    }

    void literal(String word) throws ProtocolException {
        if (!text.startsWith(word, at)) {
            throw unexpected(word);
        }
        at += word.length();
    }

    ProtocolException unexpected(String allowed) {
        return unexpected(at, allowed);
    }

    private ProtocolException unexpected(int index, String allowed) {
        return ProtocolException.at(Reason.MALFORMED_JSON, text, index, allowed);
    }
}
