package io.rainsocket.core.engine;

import java.util.Set;

/**
 * What an {@link EngineServer} needs to know; all times in milliseconds.
 *
 * @param pingInterval between a client's answer to a heartbeat and the next one
 * @param pingTimeout until a heartbeat must be answered
 * @param upgradeTimeout until an upgrade must be complete
 * @param maxPayload bytes of the largest message from a client
 * @param maxBuffered bytes that may wait for one client
 * @param transports the names that are allowed: {@code polling}, {@code websocket}
 * @param allowUpgrades whether {@code polling} may become {@code websocket}
 */
public record EngineSettings(
        long pingInterval,
        long pingTimeout,
        long upgradeTimeout,
        int maxPayload,
        long maxBuffered,
        Set<String> transports,
        boolean allowUpgrades) {

    /** The name of the WebSocket transport. */
    public static final String WEBSOCKET = "websocket";

    /** The name of the long-polling transport. */
    public static final String POLLING = "polling";

    boolean canUpgrade(String transport) {
        return allowUpgrades && transport.equals(POLLING) && transports.contains(WEBSOCKET);
    }
}
