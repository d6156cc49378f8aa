package io.rainsocket.core.engine;

/** What stands on top of Engine.IO: Socket.IO, or any protocol of one's own. */
@FunctionalInterface
public interface EngineApplication {

    /**
     * A client has opened a session.
     *
     * @param session what to send with; messages leave once the client has the handshake
     * @return gets what the client sends
     */
    SessionHandler open(EngineSession session);
}
