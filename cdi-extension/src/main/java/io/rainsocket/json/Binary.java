package io.rainsocket.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Binary values in the three types that applications may use. */
final class Binary {

    private Binary() {}

    static boolean is(Object value) {
        return value instanceof byte[] || value instanceof ByteBuffer || value instanceof InputStream;
    }

    /** Copies: what applications hand over stays theirs. Buffers and streams are read to their end. */
    static byte[] copy(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        if (value instanceof ByteBuffer buffer) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        }
        try {
            return ((InputStream) value).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("RS-0705 a stream to be sent cannot be read", e);
        }
    }
}
