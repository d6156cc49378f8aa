package io.rainsocket.json;

/** How deep JSON may be nested: both JSON-B and code that walks a tree recurse, and a client must not make them overflow the stack. */
final class Nesting {

    /** Levels of arrays and objects; JSON-B needs two kilobytes of stack for each. */
    static final int LIMIT = 500;

    private Nesting() {}

    /**
     * Checks a valid JSON text.
     *
     * @throws IllegalArgumentException if it is too deep
     */
    static void check(String json) {
        // Fewer brackets than the limit cannot nest deeper.
        if (json.length() <= 2 * LIMIT) {
            return;
        }
        int depth = 0;
        for (int at = 0; at < json.length(); at++) {
            switch (json.charAt(at)) {
                case '[', '{' -> {
                    depth++;
                    if (depth > LIMIT) {
                        throw new IllegalArgumentException(
                                "RS-0701 the value is nested deeper than " + LIMIT + " levels");
                    }
                }
                case ']', '}' -> depth--;
                case '"' -> at = endOfString(json, at);
                default -> {
                    // nothing that nests
                }
            }
        }
    }

    private static int endOfString(String json, int start) {
        int at = start + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
