package io.rainsocket.msgpack;

import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.core.protocol.ProtocolException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.msgpack.core.ExtensionTypeHeader;
import org.msgpack.core.MessageFormat;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessageUnpacker;

/**
 * One message, read from its start to its end. What it says about sizes is believed only as far as there are bytes. For one thread.
 *
 * <p>All methods throw what the library throws when they meet something else than they are named after.
 */
final class Input {

    private final byte[] message;
    private final MessageUnpacker unpacker;

    Input(byte[] message) {
        this.message = message;
        unpacker = MessagePack.newDefaultUnpacker(message);
    }

    MessageFormat format() throws IOException {
        return unpacker.getNextFormat();
    }

    /** The number of an array's elements. */
    int array() throws IOException, ProtocolException {
        return available(unpacker.unpackArrayHeader(), 1);
    }

    /** The number of a map's members. */
    int map() throws IOException, ProtocolException {
        return available(unpacker.unpackMapHeader(), 2);
    }

    /** Invalid UTF-8 becomes U+FFFD, as in JavaScript. */
    String string() throws IOException, ProtocolException {
        return new String(payload(unpacker.unpackRawStringHeader()), StandardCharsets.UTF_8);
    }

    byte[] binary() throws IOException, ProtocolException {
        return payload(unpacker.unpackBinaryHeader());
    }

    ExtensionTypeHeader extension() throws IOException {
        return unpacker.unpackExtensionTypeHeader();
    }

    byte[] payload(int length) throws IOException, ProtocolException {
        return unpacker.readPayload(available(length, 1));
    }

    boolean bool() throws IOException {
        return unpacker.unpackBoolean();
    }

    void nil() throws IOException {
        unpacker.unpackNil();
    }

    Number integer() throws IOException {
        return format() == MessageFormat.UINT64 ? unpacker.unpackBigInteger() : (Number) unpacker.unpackLong();
    }

    double floating() throws IOException {
        return unpacker.unpackDouble();
    }

    void end() throws ProtocolException {
        if (remaining() > 0) {
            throw malformed(remaining() + " more bytes", "the end");
        }
    }

    private int available(int count, int bytesEach) throws ProtocolException {
        if ((long) count * bytesEach > remaining()) {
            throw malformed("a size of " + count, "at most what the message has");
        }
        return count;
    }

    private int remaining() {
        return message.length - position();
    }

    private int position() {
        return (int) unpacker.getTotalReadBytes();
    }

    ProtocolException malformed(String found, String allowed) {
        return mistake(Reason.MALFORMED_MSGPACK, found, allowed);
    }

    ProtocolException mistake(Reason reason, String found, String allowed) {
        String place = "at byte " + position() + " of the " + message.length + " of the packet";
        return new ProtocolException(reason, place, found, allowed);
    }
}
