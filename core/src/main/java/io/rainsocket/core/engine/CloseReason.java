package io.rainsocket.core.engine;

/** Why a session ended. */
public enum CloseReason {
    /** The transport failed or was used against its rules. */
    TRANSPORT_ERROR,
    /** The client closed the transport. */
    TRANSPORT_CLOSE,
    /** {@link EngineSession#close()} was called. */
    FORCED_CLOSE,
    /** A heartbeat was not answered in time. */
    PING_TIMEOUT,
    /** The client sent something that is no Engine.IO packet. */
    PARSE_ERROR
}
