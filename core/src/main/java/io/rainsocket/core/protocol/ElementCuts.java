package io.rainsocket.core.protocol;

import java.util.Arrays;

/**
 * Where the elements of the scanned array start and end, and what placeholders they hold: three numbers an element, start,
 * end (exclusive) and mark. The mark is {@link #PLAIN}, {@link #NESTED}, or the number of the attachment that the whole
 * element stands for. Belongs to one scanner, is used again for each text.
 */
final class ElementCuts {

    /** The numbers an element takes. */
    static final int WIDTH = 3;

    /** The mark of an element without placeholders. */
    static final int PLAIN = -1;

    /** The mark of an element with placeholders inside, which is not one itself. */
    static final int NESTED = -2;

    /** Room for four elements; most packets have fewer, and every connection holds one of these. */
    private static final int INITIAL = 4 * WIDTH;

    private int[] numbers = new int[INITIAL];
    private int used;

    void clear() {
        used = 0;
        if (numbers.length > INITIAL) {
            numbers = new int[INITIAL];
        }
    }

    void startsAt(int start) {
        if (used == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * used);
        }
        numbers[used] = start;
        numbers[used + 2] = PLAIN;
        used += WIDTH;
    }

    /** Ends the last element that began; does nothing in an empty array. */
    void endsAt(int end) {
        if (used > 0) {
            numbers[used - 2] = end;
        }
    }

    /** Marks the element that began last. */
    void mark(int mark) {
        numbers[used - 1] = mark;
    }

    int size() {
        return used / WIDTH;
    }

    int start(int index) {
        return numbers[index * WIDTH];
    }

    int end(int index) {
        return numbers[index * WIDTH + 1];
    }

    /** A copy of all numbers from this element on. */
    int[] copyFrom(int index) {
        return Arrays.copyOfRange(numbers, index * WIDTH, used);
    }
}
