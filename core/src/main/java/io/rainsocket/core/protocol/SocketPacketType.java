package io.rainsocket.core.protocol;

/** The packet types of Socket.IO v5 in the order of their digits. */
enum SocketPacketType {
    CONNECT,
    DISCONNECT,
    EVENT,
    ACK,
    CONNECT_ERROR,
    BINARY_EVENT,
    BINARY_ACK;

    private static final SocketPacketType[] BY_DIGIT = values();

    /** The type with this digit, or null. */
    static SocketPacketType of(char digit) {
        int index = digit - '0';
        return index >= 0 && index < BY_DIGIT.length ? BY_DIGIT[index] : null;
    }

    char digit() {
        return (char) ('0' + ordinal());
    }

    boolean announcesAttachments() {
        return this == BINARY_EVENT || this == BINARY_ACK;
    }
}
