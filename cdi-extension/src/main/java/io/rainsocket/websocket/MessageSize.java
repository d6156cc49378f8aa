package io.rainsocket.websocket;

/** Looks whether a text is too long in UTF-8, without encoding it. */
final class MessageSize {

    private MessageSize() {}

    static boolean exceeds(String text, int maxBytes) {
        int length = text.length();
        if (length > maxBytes) {
            return true;
        }
        return length > maxBytes / 3 && utf8Length(text) > maxBytes;
    }

    private static long utf8Length(String text) {
        long bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x800) {
                bytes += Character.isSurrogate(c) ? 1 : 2; // a pair: two chars, four bytes
            } else if (c >= 0x80) {
                bytes++;
            }
        }
        return bytes;
    }
}
