package io.rainsocket.core.protocol;

import java.util.Arrays;
import java.util.List;

/**
 * The arguments of an event or acknowledgement as they came: JSON text, validated and cut at the top level, and the
 * attachments that its placeholders stand for. Nothing is parsed before someone asks for it.
 *
 * <p>Immutable and safe for any thread once it was handed over; the attachments are the received arrays themselves.
 *
 * <p>An index below 0 or not below {@link #size()} is an {@link IndexOutOfBoundsException} everywhere.
 */
public final class PacketData {

    /** No arguments. */
    public static final PacketData EMPTY = new PacketData("", new int[0], List.of());

    private final String text;
    /** Three numbers an argument, see {@link ElementCuts}. */
    private final int[] cuts;

    private final List<byte[]> attachments;

    PacketData(String text, int[] cuts, List<byte[]> attachments) {
        this.text = text;
        this.cuts = cuts;
        this.attachments = attachments;
    }

    /**
     * Cuts the text of an array.
     *
     * @param jsonArray the text, with a placeholder for each attachment
     * @param attachments what the placeholders stand for; not copied
     * @return the array's elements
     * @throws ProtocolException if it is no JSON array, or its placeholders do not fit
     */
    public static PacketData of(String jsonArray, List<byte[]> attachments) throws ProtocolException {
        JsonScanner scanner = new JsonScanner();
        scanner.scan(jsonArray, JsonText.skipBlanks(jsonArray, 0), attachments.size());
        return new PacketData(jsonArray, scanner.cuts().copyFrom(0), attachments);
    }

    /**
     * The same without the first elements.
     *
     * @param count how many to leave out, at most {@link #size()}
     * @return shares the text
     */
    public PacketData skip(int count) {
        return new PacketData(text, Arrays.copyOfRange(cuts, count * ElementCuts.WIDTH, cuts.length), attachments);
    }

    /** {@return the number of arguments} */
    public int size() {
        return cuts.length / ElementCuts.WIDTH;
    }

    /** {@return about how many bytes it holds: the characters of the text, and the attachments} */
    public long weight() {
        long weight = text.length();
        for (byte[] attachment : attachments) {
            weight += attachment.length;
        }
        return weight;
    }

    /**
     * The JSON text of an argument, without blanks around it.
     *
     * @param index which argument, from 0
     * @return a new string, valid JSON
     */
    public String json(int index) {
        return text.substring(start(index), end(index));
    }

    /** {@return the JSON text of an array of all arguments} */
    public String jsonArray() {
        return cuts.length == 0 ? "[]" : "[" + text.substring(start(0), end(size() - 1)) + "]";
    }

    /** {@return the size of {@link #jsonArray()} in UTF-8, and of the attachments} */
    public long bytes() {
        long bytes = Utf8.length(jsonArray());
        for (byte[] attachment : attachments) {
            bytes += attachment.length;
        }
        return bytes;
    }

    /**
     * Whether an argument is a JSON string.
     *
     * @param index which argument, from 0
     * @return whether {@link #string} can be asked
     */
    public boolean isString(int index) {
        return text.charAt(start(index)) == '"';
    }

    /**
     * The value of an argument that is a JSON string.
     *
     * @param index which argument, from 0
     * @return the text without quotes and escapes
     * @throws IllegalStateException if it is no string
     */
    public String string(int index) {
        if (!isString(index)) {
            throw new IllegalStateException("argument " + index + " is no string");
        }
        return JsonText.unquote(text, start(index), end(index));
    }

    /**
     * Whether an argument is JSON's null.
     *
     * @param index which argument, from 0
     * @return whether it is null
     */
    public boolean isNull(int index) {
        return text.charAt(start(index)) == 'n';
    }

    /** {@return the attachments in the order of their numbers, unmodifiable; the arrays are not copied} */
    public List<byte[]> attachments() {
        return attachments;
    }

    /**
     * Tells which attachment an argument stands for as a whole.
     *
     * @param index which argument, from 0
     * @return the attachment's number, always valid, or -1 if the argument is no placeholder
     */
    public int attachmentIndex(int index) {
        return Math.max(mark(index), -1);
    }

    /**
     * Whether an argument is a placeholder or has one inside, at any depth.
     *
     * @param index which argument, from 0
     * @return whether attachments must be put in; false for whatever looks like a placeholder in a packet without
     *     attachments
     */
    public boolean hasPlaceholder(int index) {
        return mark(index) != ElementCuts.PLAIN;
    }

    private int start(int index) {
        return cuts[index * ElementCuts.WIDTH];
    }

    private int end(int index) {
        return cuts[index * ElementCuts.WIDTH + 1];
    }

    private int mark(int index) {
        return cuts[index * ElementCuts.WIDTH + 2];
    }

    /** {@return the sizes only: payloads are nobody's business in a log} */
    @Override
    public String toString() {
        return "PacketData[" + size() + " arguments, " + attachments.size() + " attachments]";
    }
}
