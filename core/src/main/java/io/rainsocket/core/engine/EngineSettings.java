package io.rainsocket.core.engine;

import java.util.Optional;
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
 * @param initialPacket a text message right behind the handshake, in the same payload over long-polling; often empty
 */
public record EngineSettings(
        long pingInterval,
        long pingTimeout,
        long upgradeTimeout,
        int maxPayload,
        long maxBuffered,
        Set<String> transports,
        boolean allowUpgrades,
        Optional<String> initialPacket) {

    /** The name of the WebSocket transport. */
    public static final String WEBSOCKET = "websocket";

    /** The name of the long-polling transport. */
    public static final String POLLING = "polling";

    /**
     * Settings without an initial packet.
     *
     * @param pingInterval see {@link #pingInterval()}
     * @param pingTimeout see {@link #pingTimeout()}
     * @param upgradeTimeout see {@link #upgradeTimeout()}
     * @param maxPayload see {@link #maxPayload()}
     * @param maxBuffered see {@link #maxBuffered()}
     * @param transports see {@link #transports()}
     * @param allowUpgrades see {@link #allowUpgrades()}
     */
    public EngineSettings(
            long pingInterval,
            long pingTimeout,
            long upgradeTimeout,
            int maxPayload,
            long maxBuffered,
            Set<String> transports,
            boolean allowUpgrades) {
        this(
                pingInterval,
                pingTimeout,
                upgradeTimeout,
                maxPayload,
                maxBuffered,
                transports,
                allowUpgrades,
                Optional.empty());
    }

    /**
     * How many frames a client gets before anything that the application sends.
     *
     * @return the handshake, and the initial packet if there is one
     */
    public int greetingFrames() {
        return initialPacket.isPresent() ? 2 : 1;
    }

    /**
     * How long a client may take for a request that it has begun: as long as for a heartbeat, whose answer may have to come behind it.
     *
     * @return the limit in milliseconds
     */
    public long requestTimeout() {
        return pingInterval + pingTimeout;
    }

    boolean canUpgrade(String transport) {
        return allowUpgrades && transport.equals(POLLING) && transports.contains(WEBSOCKET);
    }
}
