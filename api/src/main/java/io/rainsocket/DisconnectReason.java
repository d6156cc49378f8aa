package io.rainsocket;

/**
 * Why a socket was disconnected.
 *
 * @see <a href="https://socket.io/docs/v4/server-socket-instance/#disconnect">Socket.IO: disconnect</a>
 */
public enum DisconnectReason {
    /** The connection broke, or the client sent something that the transport does not allow. */
    TRANSPORT_ERROR("transport error"),
    /** The client closed the connection: the page was left, the network was lost. */
    TRANSPORT_CLOSE("transport close"),
    /** The client sent a packet that Socket.IO does not allow, or one for a namespace that it is not in. */
    FORCED_CLOSE("forced close"),
    /** The client did not answer the heartbeat in time. */
    PING_TIMEOUT("ping timeout"),
    /** The client sent a packet that Engine.IO does not know. */
    PARSE_ERROR("parse error"),
    /** The server stops, or the application is undeployed. */
    SERVER_SHUTTING_DOWN("server shutting down"),
    /** The server closed the connection of a client that it wants no more. */
    FORCED_SERVER_CLOSE("forced server close"),
    /** The client left the namespace: {@code socket.disconnect()} in the browser. */
    CLIENT_NAMESPACE_DISCONNECT("client namespace disconnect"),
    /** The application called {@link Socket#disconnect()}. */
    SERVER_NAMESPACE_DISCONNECT("server namespace disconnect"),
    /**
     * The HTTP session that the client came with is over, by a logout or by its time: see {@link Socket#session()}. Socket.IO has no such
     * reason; to the client it is {@code io server disconnect}, after an event {@code session_expired}.
     */
    SESSION_ENDED("session ended");

    private final String text;

    DisconnectReason(String text) {
        this.text = text;
    }

    /**
     * The reason in Socket.IO's words.
     *
     * @return for example {@code transport close}
     */
    @Override
    public String toString() {
        return text;
    }
}
