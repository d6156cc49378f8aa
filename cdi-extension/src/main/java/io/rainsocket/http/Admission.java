package io.rainsocket.http;

import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.EngineSession;
import io.rainsocket.core.engine.HandshakeRequest;
import io.rainsocket.core.engine.Refusal;
import io.rainsocket.core.engine.Transport;

/**
 * What was decided on a request.
 *
 * @param request a copy of it
 * @param id for the session that it opens, {@code null} to have one made
 * @param refusal {@code null} if it is let in
 */
public record Admission(HandshakeRequest request, String id, Refusal refusal) {

    /**
     * Opens a session.
     *
     * @param server where
     * @param transport what it goes over
     * @return the session, {@code null} if its id was taken by another one in the meantime
     */
    public EngineSession open(EngineServer server, Transport transport) {
        return id == null ? server.open(request, transport) : server.open(id, request, transport);
    }
}
