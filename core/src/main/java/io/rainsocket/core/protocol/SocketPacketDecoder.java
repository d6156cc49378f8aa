package io.rainsocket.core.protocol;

import io.rainsocket.core.protocol.ProtocolException.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Reads the Socket.IO packets of one connection out of the messages that Engine.IO carried. Its only state is a packet
 * that waits for its attachments. Not for more than one thread at a time.
 *
 * <p>After a {@link ProtocolException} nothing is waited for, and the connection should be closed.
 */
public final class SocketPacketDecoder implements PacketDecoder {

    /** The reference's limit for the attachments of a packet. */
    public static final int DEFAULT_MAX_ATTACHMENTS = 10;

    /** Event names with a meaning in the library, on either side; the reference refuses them too. */
    public static final Set<String> RESERVED_NAMES =
            Set.of("connect", "connect_error", "disconnect", "disconnecting", "newListener", "removeListener");

    private final int maxAttachments;
    private final PacketHead head = new PacketHead();
    private final JsonScanner scanner = new JsonScanner();

    /** The packet that waits for attachments, or null. */
    private SocketPacket waiting;
    /** The attachments of the waiting packet that came; the packet sees them through an unmodifiable view. */
    private List<byte[]> received = List.of();
    /** How many attachments the waiting packet announced. */
    private int announced;

    /**
     * A decoder that waits for nothing.
     *
     * @param maxAttachments the most attachments a packet may announce, 0 or more, usually
     *     {@link #DEFAULT_MAX_ATTACHMENTS}
     * @throws IllegalArgumentException if it is negative
     */
    public SocketPacketDecoder(int maxAttachments) {
        if (maxAttachments < 0) {
            throw new IllegalArgumentException("maxAttachments is " + maxAttachments + ", allowed is 0 or more");
        }
        this.maxAttachments = maxAttachments;
    }

    @Override
    public SocketPacket text(String message) throws ProtocolException {
        if (waiting != null) {
            String missing = (announced - received.size()) + " more attachments";
            reset();
            throw new ProtocolException(Reason.UNEXPECTED_TEXT, "after a binary packet", "a text message", missing);
        }
        try {
            head.read(message, maxAttachments);
            return packet(message);
        } finally {
            scanner.release();
        }
    }

    @Override
    public SocketPacket binary(byte[] message) throws ProtocolException {
        if (waiting == null) {
            throw new ProtocolException(
                    Reason.UNEXPECTED_BINARY, "between packets", "a binary message", "the text of a packet");
        }
        received.add(message);
        if (received.size() < announced) {
            return null;
        }
        SocketPacket complete = waiting;
        reset();
        return complete;
    }

    /** Forgets a packet that waits for attachments, if there is one. */
    public void reset() {
        waiting = null;
        received = List.of();
        announced = 0;
    }

    private SocketPacket packet(String message) throws ProtocolException {
        return switch (head.type) {
            case CONNECT -> new SocketPacket.Connect(head.namespace, optionalPayload(message, "{", "an object"));
            case DISCONNECT -> disconnect(message);
            case EVENT, BINARY_EVENT -> event(message);
            case ACK, BINARY_ACK -> ack(message);
            case CONNECT_ERROR ->
                new SocketPacket.ConnectError(head.namespace, optionalPayload(message, "{\"", "an object or a string"));
        };
    }

    private SocketPacket disconnect(String message) throws ProtocolException {
        if (head.payload < message.length()) {
            throw ProtocolException.at(Reason.UNEXPECTED_DATA, message, head.payload, "nothing after DISCONNECT");
        }
        return new SocketPacket.Disconnect(head.namespace);
    }

    private SocketPacket event(String message) throws ProtocolException {
        if (head.payload == message.length() && head.attachments == 0) {
            return new SocketPacket.Nothing(head.namespace);
        }
        scanPayload(message, "[", "an array");
        String name = eventName(message);
        return awaitAttachments(new SocketPacket.Event(head.namespace, head.ackId, name, arguments(message, 1)));
    }

    private SocketPacket ack(String message) throws ProtocolException {
        PacketData arguments = PacketData.EMPTY;
        if (head.payload < message.length() || head.attachments > 0) {
            scanPayload(message, "[", "an array");
            arguments = arguments(message, 0);
        }
        return awaitAttachments(
                head.ackId == SocketPacket.NO_ACK
                        ? new SocketPacket.Nothing(head.namespace)
                        : new SocketPacket.Ack(head.namespace, head.ackId, arguments));
    }

    private String eventName(String message) throws ProtocolException {
        ElementCuts cuts = scanner.cuts();
        int start = cuts.size() == 0 ? message.length() : cuts.start(0);
        char first = start < message.length() ? message.charAt(start) : 0;
        if (JsonText.isDigit(first) || first == '-') {
            return message.substring(start, cuts.end(0));
        }
        if (first != '"') {
            throw ProtocolException.at(Reason.BAD_EVENT_NAME, message, start, "a string or number as the event's name");
        }
        String name = JsonText.unquote(message, start, cuts.end(0));
        if (RESERVED_NAMES.contains(name)) {
            throw new ProtocolException(
                    Reason.RESERVED_EVENT_NAME, "in an event", name, "any name but " + RESERVED_NAMES);
        }
        return name;
    }

    /** The elements from this one on, with a list of attachments that is filled as they come. */
    private PacketData arguments(String message, int firstElement) {
        if (head.attachments > 0) {
            received = new ArrayList<>(head.attachments);
            return new PacketData(
                    message, scanner.cuts().copyFrom(firstElement), Collections.unmodifiableList(received));
        }
        if (scanner.cuts().size() == firstElement) {
            return PacketData.EMPTY;
        }
        return new PacketData(message, scanner.cuts().copyFrom(firstElement), List.of());
    }

    /** A packet that announces no attachments is complete and leaves nothing behind. */
    private SocketPacket awaitAttachments(SocketPacket packet) {
        if (head.attachments == 0) {
            return packet;
        }
        waiting = packet;
        announced = head.attachments;
        return null;
    }

    private String optionalPayload(String message, String firsts, String allowed) throws ProtocolException {
        if (head.payload == message.length()) {
            return null;
        }
        scanPayload(message, firsts, allowed);
        return message.substring(head.payload).strip();
    }

    /** Checks the payload, which must start with one of these characters. */
    private void scanPayload(String message, String firsts, String allowed) throws ProtocolException {
        int start = JsonText.skipBlanks(message, head.payload);
        if (start == message.length() || firsts.indexOf(message.charAt(start)) < 0) {
            throw ProtocolException.at(Reason.WRONG_PAYLOAD, message, start, allowed);
        }
        scanner.scan(message, start, head.attachments);
    }
}
