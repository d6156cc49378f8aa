package io.rainsocket.core.protocol;

import java.util.Arrays;

/**
 * The brackets that are open at the scanner's place, one byte each: a depth of a million costs a megabyte for a moment and
 * no stack. Belongs to one scanner, is used again for each text.
 */
final class JsonNesting {

    /** The level is an object, else an array. */
    private static final int OBJECT = 1;

    /** The object has a member {@code "_placeholder":true}. */
    static final int PLACEHOLDER = 2;

    /** The object has a member {@code "num"} that is the number of an attachment. */
    static final int NUMBERED = 4;

    private static final int INITIAL = 16;

    private byte[] levels = new byte[INITIAL];
    private int depth;

    void clear() {
        depth = 0;
        if (levels.length > INITIAL) {
            levels = new byte[INITIAL];
        }
    }

    int depth() {
        return depth;
    }

    void push(boolean object) {
        if (depth == levels.length) {
            levels = Arrays.copyOf(levels, 2 * depth);
        }
        levels[depth++] = (byte) (object ? OBJECT : 0);
    }

    void pop() {
        depth--;
    }

    boolean inObject() {
        return has(OBJECT);
    }

    boolean has(int flag) {
        return (levels[depth - 1] & flag) != 0;
    }

    /** Sets or takes back a flag: of members with the same name the last one counts. */
    void set(int flag, boolean value) {
        int level = levels[depth - 1];
        levels[depth - 1] = (byte) (value ? level | flag : level & ~flag);
    }
}
