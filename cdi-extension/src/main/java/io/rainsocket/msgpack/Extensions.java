package io.rainsocket.msgpack;

import io.rainsocket.core.protocol.ProtocolException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.msgpack.core.ExtensionTypeHeader;
import org.msgpack.core.MessageFormat;

/** The extensions of {@code notepack.io}, which knows them by type and format; any other is an array of its type and its bytes. */
final class Extensions {

    private static final int OWN = 0;

    private final Input in;
    private final Attachments attachments;

    Extensions(Input in, Attachments attachments) {
        this.in = in;
        this.attachments = attachments;
    }

    /** Appends one value; false if it is undefined, which is null until the caller takes it back. */
    boolean append(StringBuilder out) throws IOException, ProtocolException {
        MessageFormat format = in.format();
        ExtensionTypeHeader header = in.extension();
        byte[] bytes = in.payload(header.getLength());
        if (header.getType() != OWN) {
            unknown(out, header.getType(), bytes);
            return true;
        }
        switch (format) {
            case FIXEXT1 -> out.append("null");
            case FIXEXT8 -> DateText.append(out, ByteBuffer.wrap(bytes).getLong());
            case EXT8, EXT16, EXT32 -> attachments.append(out, bytes);
            default -> unknown(out, OWN, bytes);
        }
        return format != MessageFormat.FIXEXT1;
    }

    private void unknown(StringBuilder out, int type, byte[] bytes) {
        out.append('[').append(type).append(',');
        attachments.append(out, bytes);
        out.append(']');
    }
}
