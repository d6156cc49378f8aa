package io.rainsocket.msgpack;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.PacketDecoder;
import io.rainsocket.core.protocol.PacketParser;
import java.util.List;

/**
 * The parser that clients know as {@code socket.io-msgpack-parser}: one binary message for each packet. Holds no state, any thread may
 * call.
 *
 * <p>JSON that is no JSON is an {@link IllegalArgumentException} everywhere, unless it goes unnoticed.
 */
public final class MsgPackParser implements PacketParser {

    /** {@inheritDoc} The number of attachments has no limit here: they are parts of one message, whose size has one. */
    @Override
    public PacketDecoder decoder(int maxAttachments) {
        return new MsgPackDecoder();
    }

    @Override
    public EncodedPacket connect(String namespace, CharSequence json) {
        PacketWriter out = new PacketWriter(json == null ? 2 : 3).type(PacketType.CONNECT);
        return (json == null ? out : out.data(json, List.of())).namespace(namespace);
    }

    @Override
    public EncodedPacket connectError(String namespace, CharSequence json) {
        return new PacketWriter(3)
                .type(PacketType.CONNECT_ERROR)
                .data(json, List.of())
                .namespace(namespace);
    }

    @Override
    public EncodedPacket disconnect(String namespace) {
        return new PacketWriter(2).type(PacketType.DISCONNECT).namespace(namespace);
    }

    @Override
    public EncodedPacket event(String namespace, long ackId, CharSequence jsonArray, List<byte[]> attachments) {
        PacketWriter out =
                new PacketWriter(ackId < 0 ? 3 : 4).type(PacketType.EVENT).data(jsonArray, attachments);
        return (ackId < 0 ? out : out.id(ackId)).namespace(namespace);
    }

    @Override
    public EncodedPacket ack(String namespace, long ackId, CharSequence jsonArray, List<byte[]> attachments) {
        return new PacketWriter(4)
                .id(ackId)
                .type(PacketType.ACK)
                .data(jsonArray, attachments)
                .namespace(namespace);
    }
}
