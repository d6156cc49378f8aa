package io.rainsocket.core.protocol;

/**
 * A packet of Socket.IO v5 as it was received. Binary events and acknowledgements are no types of their own here: they
 * come as {@link Event} and {@link Ack} with attachments in their {@link PacketData}.
 */
public sealed interface SocketPacket {

    /** The ack id of an event whose sender wants no acknowledgement. */
    long NO_ACK = -1;

    /**
     * {@return the namespace, as sent; {@code /} when none was named} A query part, as in {@code /chat?a=b}, is a part of
     * the name: in protocol v5 it has no meaning.
     */
    String namespace();

    /**
     * Type 0: a client asks to join a namespace, or a server confirms it.
     *
     * @param namespace see {@link SocketPacket#namespace()}
     * @param data text of a JSON object, or null when there was none
     */
    record Connect(String namespace, String data) implements SocketPacket {}

    /**
     * Type 4: a server refuses a namespace.
     *
     * @param namespace see {@link SocketPacket#namespace()}
     * @param data text of a JSON object or string, or null when there was none
     */
    record ConnectError(String namespace, String data) implements SocketPacket {}

    /**
     * Type 1: the sender leaves the namespace.
     *
     * @param namespace see {@link SocketPacket#namespace()}
     */
    record Disconnect(String namespace) implements SocketPacket {}

    /**
     * An event without so much as a name, or an acknowledgement that tells of what: allowed, and nothing follows from it.
     *
     * @param namespace see {@link SocketPacket#namespace()}
     */
    record Nothing(String namespace) implements SocketPacket {}

    /**
     * Types 2 and 5: an event.
     *
     * @param namespace see {@link SocketPacket#namespace()}
     * @param ackId 0 or more, or {@link #NO_ACK}
     * @param name never a reserved name; the text of the number if a number was sent
     * @param arguments all that followed the name
     */
    record Event(String namespace, long ackId, String name, PacketData arguments) implements SocketPacket {}

    /**
     * Types 3 and 6: an acknowledgement.
     *
     * @param namespace see {@link SocketPacket#namespace()}
     * @param ackId the id of the acknowledged event, 0 or more
     * @param arguments all that the receiver of the event answered
     */
    record Ack(String namespace, long ackId, PacketData arguments) implements SocketPacket {}
}
