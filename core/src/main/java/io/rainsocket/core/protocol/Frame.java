package io.rainsocket.core.protocol;

import java.util.Arrays;
import java.util.Objects;

/**
 * An outbound Engine.IO packet, encoded once and shared by all sessions it goes to. Immutable as long as nobody writes to
 * the array of a {@link Binary}, which is not copied.
 */
public sealed interface Frame {

    /** The server's heartbeat. */
    Text PING = new Text("2");

    /** Releases a waiting poll. */
    Text NOOP = new Text("6");

    /** Tells the peer that the session ends. */
    Text CLOSE = new Text("1");

    /** The answer to {@code 2probe}, which allows the upgrade. */
    Text PONG_PROBE = new Text("3probe");

    /** {@return the bytes this frame takes as one WebSocket message, exactly} */
    int utf8Length();

    /** {@return the bytes this frame takes in a long-polling payload, without a separator, exactly} */
    int payloadLength();

    /**
     * The handshake packet.
     *
     * @param json the text of the handshake object
     * @return {@code 0} and the text
     */
    static Text open(String json) {
        return new Text("0" + json);
    }

    /**
     * A message of text.
     *
     * @param data the text, possibly empty
     * @return {@code 4} and the text
     */
    static Text message(String data) {
        return new Text("4" + data);
    }

    /** A text packet. No record, as its length is counted once and shared, not once for each receiver of a broadcast. */
    final class Text implements Frame {
        private final String encoded;
        private final int utf8Length;

        /**
         * Takes an encoded packet as it is.
         *
         * @param encoded type digit and data, as in {@code 42["x"]}
         */
        public Text(String encoded) {
            this.encoded = encoded;
            this.utf8Length = Utf8.length(encoded);
        }

        /** {@return type digit and data} */
        public String encoded() {
            return encoded;
        }

        @Override
        public int utf8Length() {
            return utf8Length;
        }

        @Override
        public int payloadLength() {
            return utf8Length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text that && encoded.equals(that.encoded);
        }

        @Override
        public int hashCode() {
            return encoded.hashCode();
        }

        @Override
        public String toString() {
            return "Text[" + encoded + "]";
        }
    }

    /**
     * A binary message. Equal when the bytes are equal.
     *
     * @param data the bytes, shared and not copied; nobody may write to them any more
     */
    record Binary(byte[] data) implements Frame {

        /** Refuses null. */
        public Binary {
            Objects.requireNonNull(data, "data");
        }

        @Override
        public int utf8Length() {
            return data.length;
        }

        @Override
        public int payloadLength() {
            return 1 + (data.length + 2) / 3 * 4;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Binary that && Arrays.equals(data, that.data);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(data);
        }

        @Override
        public String toString() {
            return "Binary[" + data.length + " bytes]";
        }
    }
}
