package io.rainsocket.core.protocol;

/**
 * Reads the Socket.IO packets of one connection out of the messages that Engine.IO carried. Not for more than one thread at a time.
 * After a {@link ProtocolException} the connection should be closed.
 */
public interface PacketDecoder {

    /**
     * Reads a text message.
     *
     * @param message the data of an Engine.IO message, without its digit
     * @return the packet, or null if more must come
     * @throws ProtocolException if it is malformed, or out of order
     */
    SocketPacket text(String message) throws ProtocolException;

    /**
     * Reads a binary message.
     *
     * @param message kept, not copied
     * @return the packet, or null if more must come
     * @throws ProtocolException if it is malformed, or out of order
     */
    SocketPacket binary(byte[] message) throws ProtocolException;
}
