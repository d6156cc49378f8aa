package io.rainsocket.core.socket;

import io.rainsocket.core.protocol.SocketPacketDecoder;

/** The event names that belong to Socket.IO itself. */
public final class ReservedEvents {

    private ReservedEvents() {}

    /**
     * Whether an application may not use a name.
     *
     * @param event the name
     * @return {@code true} for a reserved one
     */
    public static boolean contains(String event) {
        return SocketPacketDecoder.RESERVED_NAMES.contains(event);
    }

    static void refuse(String event) {
        if (contains(event)) {
            throw new IllegalArgumentException("RS-0102 \"" + event
                    + "\" is a reserved event name; reserved are connect, connect_error, disconnect, disconnecting, newListener"
                    + " and removeListener: choose another name");
        }
    }
}
