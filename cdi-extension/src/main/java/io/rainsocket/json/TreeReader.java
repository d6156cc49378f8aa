package io.rainsocket.json;

import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into plain Java values. Does not recurse. For one text, one thread. */
final class TreeReader {

    private final JsonParser parser;
    private final List<byte[]> attachments;

    /** The maps and lists that are open, the innermost first. */
    private final Deque<Object> open = new ArrayDeque<>();

    /** The names under which the maps among them, and the values in them, will stand. */
    private final Deque<String> names = new ArrayDeque<>();

    private Object root;

    private TreeReader(JsonParser parser, List<byte[]> attachments) {
        this.parser = parser;
        this.attachments = attachments;
    }

    /** Reads an object or array; placeholders become copies of the attachments. */
    static Object read(JsonLibrary library, String json, List<byte[]> attachments) {
        try (JsonParser parser = library.parser(new StringReader(json))) {
            return new TreeReader(parser, attachments).read();
        }
    }

    private Object read() {
        while (parser.hasNext()) {
            switch (parser.next()) {
                case START_OBJECT -> open.push(new LinkedHashMap<String, Object>());
                case START_ARRAY -> open.push(new ArrayList<>());
                case END_OBJECT, END_ARRAY -> add(close());
                case KEY_NAME -> names.push(parser.getString());
                case VALUE_STRING -> add(parser.getString());
                case VALUE_NUMBER -> add(ScalarReader.number(parser.getString()));
                case VALUE_TRUE -> add(Boolean.TRUE);
                case VALUE_FALSE -> add(Boolean.FALSE);
                case VALUE_NULL -> add(null);
            }
        }
        return root;
    }

    private Object close() {
        Object closed = open.pop();
        if (closed instanceof LinkedHashMap<?, ?> object && Placeholder.is(asObject(object), attachments)) {
            return Placeholder.bytes(object, attachments).clone();
        }
        return closed;
    }

    private void add(Object value) {
        Object parent = open.peek();
        if (parent == null) {
            root = value;
        } else if (parent instanceof LinkedHashMap<?, ?> object) {
            asObject(object).put(names.pop(), value);
        } else {
            asArray(parent).add(value);
        }
    }

    @SuppressWarnings("unchecked") // all maps here are from this class
    private static Map<String, Object> asObject(Map<?, ?> object) {
        return (Map<String, Object>) object;
    }

    @SuppressWarnings("unchecked") // all lists here are from this class
    private static List<Object> asArray(Object array) {
        return (List<Object>) array;
    }
}
