package io.rainsocket.core.protocol;

import io.rainsocket.core.protocol.ProtocolException.Reason;

/**
 * Finds the placeholders {@code {"_placeholder":true,"num":0}} while the scanner passes, and refuses those that name no
 * attachment. As in the reference, an object is one if its member {@code _placeholder} is true, whatever else it has.
 *
 * <p>Asleep in packets without attachments, where such objects are data.
 */
final class PlaceholderWatch {

    private static final String FLAG = "_placeholder";
    private static final String NUMBER = "num";

    /** The depth inside an object that is an element of the outermost array. */
    private static final int ELEMENT_DEPTH = 2;

    private final JsonNesting nesting;
    private final ElementCuts cuts;
    private int attachments;
    /** The number that the present element has as its own member. */
    private int elementNumber;

    PlaceholderWatch(JsonNesting nesting, ElementCuts cuts) {
        this.nesting = nesting;
        this.cuts = cuts;
    }

    void start(int count) {
        attachments = count;
    }

    boolean active() {
        return attachments > 0;
    }

    /**
     * A member passed.
     *
     * @param from start of its name inside the quotes
     * @param to end of its name inside the quotes
     * @param unescaped its name if that was written with escapes, else null
     * @param value where its value starts
     */
    void member(String text, int from, int to, String unescaped, int value) {
        if (is(FLAG, text, from, to, unescaped)) {
            nesting.set(JsonNesting.PLACEHOLDER, text.startsWith("true", value));
        } else if (is(NUMBER, text, from, to, unescaped)) {
            int number = attachmentNumber(text, value);
            nesting.set(JsonNesting.NUMBERED, number >= 0);
            if (nesting.depth() == ELEMENT_DEPTH) {
                elementNumber = number;
            }
        }
    }

    /** The innermost open container, an object, ended before this place. */
    void objectEnds(String text, int end) throws ProtocolException {
        if (!active() || !nesting.has(JsonNesting.PLACEHOLDER)) {
            return;
        }
        if (!nesting.has(JsonNesting.NUMBERED)) {
            String allowed = "a num from 0 to " + (attachments - 1) + " in the placeholder that ends here";
            throw ProtocolException.at(Reason.BAD_PLACEHOLDER, text, end - 1, allowed);
        }
        cuts.mark(nesting.depth() == ELEMENT_DEPTH ? elementNumber : ElementCuts.NESTED);
    }

    private static boolean is(String wanted, String text, int from, int to, String unescaped) {
        if (unescaped != null) {
            return unescaped.equals(wanted);
        }
        return to - from == wanted.length() && text.startsWith(wanted, from);
    }

    /** The plain integer at this place if it is the number of an attachment, else -1; 1.0 and 1e0 are not plain. */
    private int attachmentNumber(String text, int from) {
        int number = 0;
        int at = from;
        while (at < text.length() && JsonText.isDigit(text.charAt(at)) && number < attachments) {
            number = 10 * number + text.charAt(at++) - '0';
        }
        boolean plain = at > from && (at == text.length() || "0123456789.eE".indexOf(text.charAt(at)) < 0);
        return plain && number < attachments ? number : -1;
    }
}
