package io.rainsocket.core.protocol;

import java.util.List;

/** The default parser: Socket.IO protocol v5 as it is specified, JSON text with binary attachments. */
public final class JsonPacketParser implements PacketParser {

    @Override
    public PacketDecoder decoder(int maxAttachments) {
        return new SocketPacketDecoder(maxAttachments);
    }

    @Override
    public EncodedPacket connect(String namespace, CharSequence json) {
        return SocketPacketEncoder.connect(namespace, json);
    }

    @Override
    public EncodedPacket connectError(String namespace, CharSequence json) {
        return SocketPacketEncoder.connectError(namespace, json);
    }

    @Override
    public EncodedPacket disconnect(String namespace) {
        return SocketPacketEncoder.disconnect(namespace);
    }

    @Override
    public EncodedPacket event(String namespace, long ackId, CharSequence jsonArray, List<byte[]> attachments) {
        return SocketPacketEncoder.event(namespace, ackId, jsonArray, attachments);
    }

    @Override
    public EncodedPacket ack(String namespace, long ackId, CharSequence jsonArray, List<byte[]> attachments) {
        return SocketPacketEncoder.ack(namespace, ackId, jsonArray, attachments);
    }
}
