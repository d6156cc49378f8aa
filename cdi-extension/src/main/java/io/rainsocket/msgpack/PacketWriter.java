package io.rainsocket.msgpack;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.Frame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;

/**
 * Writes one packet, member after member; the order is that of the reference server, though it means nothing. For one thread.
 */
final class PacketWriter {

    /** Most packets fit; for a larger one more buffers are added. */
    private static final MessagePack.PackerConfig CONFIG = new MessagePack.PackerConfig().withBufferSize(512);

    private final MessageBufferPacker out = CONFIG.newBufferPacker();

    PacketWriter(int members) {
        write(() -> out.packMapHeader(members));
    }

    PacketWriter type(PacketType type) {
        return write(() -> out.packString(PacketReader.TYPE).packInt(type.ordinal()));
    }

    PacketWriter id(long id) {
        return write(() -> out.packString(PacketReader.ID).packLong(id));
    }

    /**
     * Writes the payload.
     *
     * @param json valid JSON with placeholders
     * @param attachments what they stand for
     */
    PacketWriter data(CharSequence json, List<byte[]> attachments) {
        return write(() -> {
            out.packString(PacketReader.DATA);
            new JsonToMsgPack(json.toString(), attachments, out).write();
        });
    }

    /** The last member. */
    EncodedPacket namespace(String namespace) {
        write(() -> out.packString(PacketReader.NAMESPACE).packString(namespace));
        return EncodedPacket.of(new Frame.Binary(out.toByteArray()));
    }

    private PacketWriter write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("arrays in memory do not fail", e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
