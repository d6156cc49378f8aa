package io.rainsocket.msgpack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The binary values of one message, in the order in which they came. For one thread. */
final class Attachments {

    /** Two bytes on the wire must not cost an array each. */
    private static final byte[] EMPTY = {};

    private final List<byte[]> received = new ArrayList<>(0);

    /** Keeps the bytes, and puts a placeholder into the JSON. */
    void append(StringBuilder out, byte[] bytes) {
        out.append("{\"_placeholder\":true,\"num\":").append(received.size()).append('}');
        received.add(bytes.length == 0 ? EMPTY : bytes);
    }

    List<byte[]> all() {
        return Collections.unmodifiableList(received);
    }
}
