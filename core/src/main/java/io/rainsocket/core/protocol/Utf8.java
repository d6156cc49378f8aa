package io.rainsocket.core.protocol;

/** Sizes in UTF-8, counted without encoding. */
final class Utf8 {

    private Utf8() {}

    /** The bytes of the text in UTF-8; a lone surrogate counts as the one byte {@code ?} that Java encodes it to. */
    static int length(String text) {
        int bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                bytes += extraBytes(text, i, c);
            }
        }
        return bytes;
    }

    /** What the character takes beyond one byte; a pair takes four bytes, which the two halves share evenly. */
    private static int extraBytes(String text, int at, char c) {
        if (c < 0x800) {
            return 1;
        }
        if (!Character.isSurrogate(c)) {
            return 2;
        }
        return isPaired(text, at, c) ? 1 : 0;
    }

    /** Whether the surrogate at this place belongs to a pair. */
    static boolean isPaired(CharSequence text, int at, char c) {
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
