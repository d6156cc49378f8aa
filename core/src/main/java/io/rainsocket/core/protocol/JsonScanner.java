package io.rainsocket.core.protocol;

/**
 * Validates a JSON text (RFC 8259) in one pass and notes on the way where the elements of its outermost array are and
 * which of them hold placeholders. It builds no tree, does not recurse and allocates nothing unless the text is deeper or
 * longer than usual. Used again for each text of a connection; not for more than one thread.
 */
final class JsonScanner {

    private final JsonCursor cursor = new JsonCursor();
    private final JsonNesting nesting = new JsonNesting();
    private final ElementCuts cuts = new ElementCuts();
    private final PlaceholderWatch placeholders = new PlaceholderWatch(nesting, cuts);

    /**
     * Reads one value, which may have blanks around it.
     *
     * @param text the text that holds it, up to its end
     * @param from where to start
     * @param attachments how many attachments placeholders may name; 0 if there are no placeholders, only data
     */
    void scan(String text, int from, int attachments) throws ProtocolException {
        cursor.start(text, from);
        placeholders.start(attachments);
        cursor.skipBlanks();
        value();
        cursor.skipBlanks();
        cursor.expectEnd();
    }

    /** Where the elements of the scanned array are; until {@link #release()}. */
    ElementCuts cuts() {
        return cuts;
    }

    /** Forgets the text, and gives back what an unusual one needed. */
    void release() {
        cursor.start("", 0);
        nesting.clear();
        cuts.clear();
    }

    private void value() throws ProtocolException {
        do {
            if (nesting.depth() == 1) {
                cuts.startsAt(cursor.at());
            }
        } while (stepsIn() || stepsOn());
    }

    /** Steps into a container up to its first value, or else reads a scalar; an empty container is left to be closed. */
    private boolean stepsIn() throws ProtocolException {
        switch (cursor.peek()) {
            case '{':
                return enters(true, '}');
            case '[':
                return enters(false, ']');
            case '"':
                cursor.string();
                return false;
            case 't':
                cursor.literal("true");
                return false;
            case 'f':
                cursor.literal("false");
                return false;
            case 'n':
                cursor.literal("null");
                return false;
            default:
                cursor.number();
                return false;
        }
    }

    private boolean enters(boolean object, char closing) throws ProtocolException {
        nesting.push(object);
        cursor.skip();
        cursor.skipBlanks();
        if (cursor.peek() == closing) {
            return false;
        }
        if (object) {
            memberName();
        }
        return true;
    }

    /** Closes what ends here and steps over a comma to the next value; false when the outermost value is complete. */
    private boolean stepsOn() throws ProtocolException {
        while (nesting.depth() > 0) {
            if (nesting.depth() == 1) {
                cuts.endsAt(cursor.at());
            }
            cursor.skipBlanks();
            if (cursor.peek() == ',') {
                comma();
                return true;
            }
            close();
        }
        return false;
    }

    private void comma() throws ProtocolException {
        cursor.skip();
        cursor.skipBlanks();
        if (nesting.inObject()) {
            memberName();
        }
    }

    private void close() throws ProtocolException {
        if (nesting.inObject()) {
            cursor.expect('}', "a comma or the end of the object");
            placeholders.objectEnds(cursor.text(), cursor.at());
        } else {
            cursor.expect(']', "a comma or the end of the array");
        }
        nesting.pop();
    }

    /** Reads {@code "name":} up to the value. */
    private void memberName() throws ProtocolException {
        if (cursor.peek() != '"') {
            throw cursor.unexpected("the name of a member");
        }
        int from = cursor.at();
        cursor.string();
        int to = cursor.at();
        cursor.skipBlanks();
        cursor.expect(':', "a colon");
        cursor.skipBlanks();
        if (placeholders.active()) {
            String text = cursor.text();
            String unescaped = cursor.escaped() ? JsonText.unquote(text, from, to) : null;
            placeholders.member(text, from + 1, to - 1, unescaped, cursor.at());
        }
    }
}
