package io.rainsocket.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON objects and arrays into plain Java values, by one scan: the packet's decoder has made sure that the text is valid JSON, so
 * there is nothing left to check. Does not recurse. For one text, one thread.
 */
final class TreeReader {

    private final String json;
    private final List<byte[]> attachments;
    private int at;

    /** The innermost object or array that is open, {@code null} outside of all. */
    private Open innermost;

    private Object root;

    /** An object or array on the way: one of the two is {@code null}. */
    private static final class Open {
        private final Open outer;
        private final Map<String, Object> object;
        private final List<Object> array;

        /** The name that waits for its value, in an object. */
        private String name;

        Open(Open outer, boolean isObject) {
            this.outer = outer;
            object = isObject ? new LinkedHashMap<>() : null;
            array = isObject ? null : new ArrayList<>();
        }

        void add(Object value) {
            if (object != null) {
                object.put(name, value);
                name = null;
            } else {
                array.add(value);
            }
        }
    }

    private TreeReader(String json, List<byte[]> attachments) {
        this.json = json;
        this.attachments = attachments;
    }

    /** Reads an object or array; placeholders become copies of the attachments. */
    static Object read(String json, List<byte[]> attachments) {
        return new TreeReader(json, attachments).read();
    }

    private Object read() {
        while (at < json.length()) {
            switch (json.charAt(at)) {
                case '{' -> open(true);
                case '[' -> open(false);
                case '}', ']' -> close();
                case '"' -> string();
                case ',', ':', ' ', '\t', '\n', '\r' -> at++;
                default -> literal();
            }
        }
        return root;
    }

    private void open(boolean isObject) {
        innermost = new Open(innermost, isObject);
        at++;
    }

    private void close() {
        Open closed = innermost;
        innermost = closed.outer;
        at++;
        if (closed.object == null) {
            add(closed.array);
        } else if (Placeholder.is(closed.object, attachments)) {
            add(Placeholder.bytes(closed.object, attachments).clone());
        } else {
            add(closed.object);
        }
    }

    private void add(Object value) {
        if (innermost == null) {
            root = value;
        } else {
            innermost.add(value);
        }
    }

    private void string() {
        int start = at;
        at = endOfString(json, start);
        String text = ScalarReader.string(json.substring(start, at));
        if (innermost.object != null && innermost.name == null) {
            innermost.name = text;
        } else {
            add(text);
        }
    }

    /** Behind the closing quote. */
    private static int endOfString(String json, int start) {
        int at = start + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private void literal() {
        int start = at;
        while (isPartOfLiteral(json.charAt(at))) {
            at++;
        }
        String text = json.substring(start, at);
        add(
                switch (text.charAt(0)) {
                    case 't', 'f' -> ScalarReader.bool(text);
                    case 'n' -> null;
                    default -> ScalarReader.number(text);
                });
    }

    private static boolean isPartOfLiteral(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'E';
    }
}
