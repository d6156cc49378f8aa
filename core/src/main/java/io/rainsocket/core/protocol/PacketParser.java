package io.rainsocket.core.protocol;

import java.util.List;

/**
 * How the Socket.IO packets of a server become Engine.IO messages, and messages packets. Writing holds no state, any thread may call;
 * what is read has a state for each connection.
 *
 * <p>Payloads go in and come out as JSON text with placeholders, whatever the messages look like (see {@link PacketData}).
 */
public interface PacketParser {

    /**
     * A decoder for one connection.
     *
     * @param maxAttachments the most attachments a packet may have, 0 or more
     * @return waits for nothing
     */
    PacketDecoder decoder(int maxAttachments);

    /**
     * Writes a CONNECT.
     *
     * @param namespace the namespace to join or joined
     * @param json text of a JSON object, or null for none
     * @return its frames
     */
    EncodedPacket connect(String namespace, CharSequence json);

    /**
     * Writes a CONNECT_ERROR.
     *
     * @param namespace the refused namespace
     * @param json text of a JSON object, by custom with a {@code message}
     * @return its frames
     */
    EncodedPacket connectError(String namespace, CharSequence json);

    /**
     * Writes a DISCONNECT.
     *
     * @param namespace the namespace to leave
     * @return its frames
     */
    EncodedPacket disconnect(String namespace);

    /**
     * Writes an event.
     *
     * @param namespace the namespace
     * @param ackId the id that the answer shall carry, 0 or more, or {@link SocketPacket#NO_ACK}
     * @param jsonArray text of {@code ["name",args...]} with placeholders
     * @param attachments what the placeholders stand for, in the order of their numbers; not copied
     * @return its frames
     */
    EncodedPacket event(String namespace, long ackId, CharSequence jsonArray, List<byte[]> attachments);

    /**
     * Writes an acknowledgement.
     *
     * @param namespace the namespace
     * @param ackId the id of the event, 0 or more
     * @param jsonArray text of {@code [args...]} with placeholders
     * @param attachments what the placeholders stand for, in the order of their numbers; not copied
     * @return its frames
     */
    EncodedPacket ack(String namespace, long ackId, CharSequence jsonArray, List<byte[]> attachments);
}
