package io.rainsocket.core.engine;

import java.util.Map;

/**
 * What decides whether a request is let in.
 *
 * @param method the HTTP method
 * @param webSocket whether it asks for a WebSocket
 * @param query the decoded query parameters
 */
public record EngineRequest(String method, boolean webSocket, Map<String, String> query) {

    /**
     * The id of the session that it belongs to.
     *
     * @return {@code null} for a handshake
     */
    public String sid() {
        String sid = query.get("sid");
        return sid == null || sid.isEmpty() ? null : sid;
    }

    String transport() {
        return query.get("transport");
    }

    boolean version4() {
        return "4".equals(query.get("EIO"));
    }
}
