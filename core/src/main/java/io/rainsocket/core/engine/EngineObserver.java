package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.EnginePacket;

/**
 * Hears what happens on the sessions of an {@link EngineServer}: a port for figures. Called on whatever thread it happens, between the
 * steps of the work itself, so an implementation must neither block nor throw.
 */
public interface EngineObserver {

    /** Hears nothing. */
    EngineObserver NONE = new EngineObserver() {};

    /** A session was opened. */
    default void opened() {}

    /**
     * A packet was put in line for a client.
     *
     * @param packet the packet: the handshake, a heartbeat, or a message
     */
    default void sent(EncodedPacket packet) {}

    /**
     * A message has come from a client.
     *
     * @param message a {@link EnginePacket.Text} or {@link EnginePacket.Binary}
     */
    default void received(EnginePacket message) {}

    /**
     * A session is over.
     *
     * @param reason why
     */
    default void closed(CloseReason reason) {}
}
