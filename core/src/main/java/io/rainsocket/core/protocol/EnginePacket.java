package io.rainsocket.core.protocol;

import java.util.Arrays;

/**
 * A packet of Engine.IO v4 as it was received; one record for each type that the specification knows.
 *
 * <p>{@link Text} and {@link Binary} are the two shapes of a message, all others serve the connection itself. The codec
 * says what was sent; whether it may be sent in the present state is the session's question.
 */
public sealed interface EnginePacket {

    /**
     * Type 0, the handshake; only servers send it.
     *
     * @param json the text after the digit, not validated
     */
    record Open(String json) implements EnginePacket {}

    /** Type 1: the sender closes the connection. */
    record Close() implements EnginePacket {}

    /**
     * Type 2, a heartbeat of the server or the probe of an upgrade.
     *
     * @param data the text after the digit: empty, or {@code probe}
     */
    record Ping(String data) implements EnginePacket {}

    /**
     * Type 3, the answer to a ping.
     *
     * @param data the text after the digit: empty, or {@code probe}
     */
    record Pong(String data) implements EnginePacket {}

    /**
     * Type 4, a message of text.
     *
     * @param data the text after the digit, possibly empty
     */
    record Text(String data) implements EnginePacket {

        /** {@return the bytes of the text in UTF-8, counted anew each time} */
        public int utf8Length() {
            return Utf8.length(data);
        }
    }

    /**
     * A binary message: a binary WebSocket frame, or base64 in text. Equal when the bytes are equal.
     *
     * @param data the bytes, handed on and not copied
     */
    record Binary(byte[] data) implements EnginePacket {

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

    /** Type 5: the client leaves its old transport for the probed one. */
    record Upgrade() implements EnginePacket {}

    /** Type 6: nothing; releases a waiting poll. */
    record Noop() implements EnginePacket {}
}
