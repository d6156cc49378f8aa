package io.rainsocket.msgpack;

import java.util.Arrays;

/**
 * How many elements or members each array and object of a JSON text has, in the order in which they open. MessagePack writes these
 * numbers first, JSON does not have them.
 */
final class ContainerSizes {

    private final String json;

    private int[] sizes = new int[8];
    private int count;

    /** The numbers of the containers that are open, the innermost last. */
    private int[] open = new int[8];

    private int depth;
    private int next;

    /**
     * Counts.
     *
     * @param json valid JSON
     * @throws IllegalArgumentException if its brackets or quotes do not match
     */
    ContainerSizes(String json) {
        this.json = json;
        char before = 0;
        for (int at = 0; at < json.length(); at++) {
            char c = json.charAt(at);
            switch (c) {
                case '"' -> at = endOfString(json, at);
                case '[', '{' -> opens();
                case ']', '}' -> closes(before == '[' || before == '{');
                case ',' -> comma();
                default -> {
                    // part of a scalar, or a blank
                }
            }
            before = c > ' ' ? c : before;
        }
        if (depth > 0) {
            throw notJson(json.length());
        }
    }

    /** The size of the next container. */
    int next() {
        return sizes[next++];
    }

    private void opens() {
        if (count == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * count);
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = count++;
    }

    private void closes(boolean empty) {
        requireOpen();
        depth--;
        if (!empty) {
            sizes[open[depth]]++;
        }
    }

    private void comma() {
        requireOpen();
        sizes[open[depth - 1]]++;
    }

    private void requireOpen() {
        if (depth == 0) {
            throw notJson(json.length());
        }
    }

    /** Where the string that starts at this quote has its other one. */
    static int endOfString(String json, int quote) {
        int at = quote + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= json.length()) {
            throw notJson(quote);
        }
        return at;
    }

    static IllegalArgumentException notJson(int at) {
        return new IllegalArgumentException("RS-1024 found no JSON at character " + at
                + " of a payload to be sent; allowed is valid JSON, so mend the PayloadMapper");
    }
}
