package io.rainsocket.msgpack;

import io.rainsocket.core.protocol.PacketDecoder;
import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.core.protocol.ProtocolException.Reason;
import io.rainsocket.core.protocol.SocketPacket;

/** Takes one binary message for one packet. Holds no state. */
final class MsgPackDecoder implements PacketDecoder {

    @Override
    public SocketPacket text(String message) throws ProtocolException {
        throw new ProtocolException(
                Reason.NO_MSGPACK,
                "at the start of a packet",
                "a text message",
                "binary messages; all clients need socket.io-msgpack-parser");
    }

    @Override
    public SocketPacket binary(byte[] message) throws ProtocolException {
        return PacketReader.read(message).packet();
    }
}
