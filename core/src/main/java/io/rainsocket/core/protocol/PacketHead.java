package io.rainsocket.core.protocol;

import io.rainsocket.core.protocol.ProtocolException.Reason;

/**
 * What stands before the payload of a Socket.IO packet. Read again and again by one decoder, so it is a place for the
 * fields of the present packet and not a value. Not for more than one thread.
 */
final class PacketHead {

    private static final String MAIN_NAMESPACE = "/";

    SocketPacketType type;
    int attachments;
    long ackId;
    /** Kept from packet to packet: most of a connection's packets name the same one, which then needs no new string. */
    String namespace = MAIN_NAMESPACE;
    /** Where the payload starts; the length of the message if there is none. */
    int payload;

    private String message;

    void read(String source, int maxAttachments) throws ProtocolException {
        message = source;
        readType();
        attachments = type.announcesAttachments() ? readAttachments(maxAttachments) : 0;
        readNamespace();
        ackId = readAckId();
        message = null;
    }

    private void readType() throws ProtocolException {
        if (message.isEmpty()) {
            throw ProtocolException.at(Reason.EMPTY_PACKET, message, 0, "a packet, at least its type");
        }
        type = SocketPacketType.of(message.charAt(0));
        if (type == null) {
            throw ProtocolException.at(Reason.UNKNOWN_SOCKET_TYPE, message, 0, "a type, 0 to 6");
        }
        payload = 1;
    }

    private int readAttachments(int max) throws ProtocolException {
        int from = payload;
        int count = 0;
        while (payload < message.length() && JsonText.isDigit(message.charAt(payload))) {
            count = 10 * count + message.charAt(payload++) - '0';
            if (count > max) {
                String place = "at character " + from + " of the packet";
                throw new ProtocolException(
                        Reason.TOO_MANY_ATTACHMENTS, place, "at least " + count + " attachments", "at most " + max);
            }
        }
        if (payload == from || payload == message.length() || message.charAt(payload) != '-') {
            throw ProtocolException.at(
                    Reason.BAD_ATTACHMENT_COUNT, message, payload, "the number of attachments and a hyphen");
        }
        if (count == 0) {
            throw ProtocolException.at(Reason.BAD_ATTACHMENT_COUNT, message, from, "at least one attachment");
        }
        payload++;
        return count;
    }

    private void readNamespace() {
        if (payload == message.length() || message.charAt(payload) != '/') {
            namespace = MAIN_NAMESPACE;
            return;
        }
        int comma = message.indexOf(',', payload);
        int end = comma < 0 ? message.length() : comma;
        if (end - payload != namespace.length() || !message.startsWith(namespace, payload)) {
            namespace = message.substring(payload, end);
        }
        payload = comma < 0 ? end : end + 1;
    }

    private long readAckId() throws ProtocolException {
        int from = payload;
        long id = 0;
        while (payload < message.length() && JsonText.isDigit(message.charAt(payload))) {
            int digit = message.charAt(payload) - '0';
            if (id > (Long.MAX_VALUE - digit) / 10) {
                throw ProtocolException.at(Reason.BAD_ACK_ID, message, payload, "an ack id up to " + Long.MAX_VALUE);
            }
            id = 10 * id + digit;
            payload++;
        }
        return payload == from ? SocketPacket.NO_ACK : id;
    }
}
