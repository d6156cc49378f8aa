package io.rainsocket;

/**
 * What happens when a client reads more slowly than it is sent to, and as much waits for it as its socket may have waiting.
 *
 * <p>Events are dropped as a whole, with their binary parts, and only while nothing of them was written. Acknowledgements, events that ask
 * for an acknowledgement, and what the protocol itself sends are never dropped: where they find no room, the connection is closed.
 *
 * @see OutboundBuffer
 */
public enum Overflow {
    /** The connection is closed, with {@link DisconnectReason#TRANSPORT_ERROR}; all of its sockets end. The default. */
    DISCONNECT,
    /** The oldest events that wait for the socket make room for the new one: clients that want the latest, not everything. */
    DROP_OLDEST,
    /**
     * {@linkplain Emitter#asVolatile() Volatile} events wait as well, instead of being dropped whenever something else waits; the oldest of
     * them make room. Other events are never dropped: where they find no room, the connection is closed.
     */
    DROP_VOLATILE
}
