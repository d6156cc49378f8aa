package io.rainsocket;

import java.time.Duration;

/**
 * Connection state recovery: a client that comes back in time gets its id, rooms, data and the events that it missed. Off by default.
 *
 * <p>What is remembered is bounded: a client whose last event is forgotten already gets a new session, as an unknown one does.
 *
 * @param maxDisconnectionDuration how long a client may be away; 2 minutes by default
 * @param skipMiddlewares whether {@link BeforeConnect} methods are left out for a client that is recovered; {@code true} by default
 * @param maxStoredBytes how much of a namespace's events is remembered, in bytes of payload; 16 MiB by default. Ours: the reference
 *     server has no such limit.
 * @param maxStoredSessions how many clients of a namespace that are away are remembered; 100,000 by default. Ours, too.
 * @see <a href="https://socket.io/docs/v4/connection-state-recovery">Socket.IO: connection state recovery</a>
 */
public record Recovery(
        Duration maxDisconnectionDuration, boolean skipMiddlewares, long maxStoredBytes, int maxStoredSessions) {

    /**
     * Checks all parts.
     *
     * @throws IllegalArgumentException if some are out of their range; the message names all of them
     */
    public Recovery {
        new Checks()
                .positive("recovery.maxDisconnectionDuration", maxDisconnectionDuration)
                .positive("recovery.maxStoredBytes", maxStoredBytes)
                .positive("recovery.maxStoredSessions", maxStoredSessions)
                .done();
    }

    /**
     * Starts from the defaults.
     *
     * @return a new builder
     */
    public static RecoveryBuilder builder() {
        return new RecoveryBuilder();
    }

    /**
     * Starts from these parts.
     *
     * @return a new builder that has them all
     */
    public RecoveryBuilder toBuilder() {
        return new RecoveryBuilder(this);
    }

    /**
     * Recovery with all defaults.
     *
     * @return two minutes, middlewares skipped
     */
    public static Recovery standard() {
        return builder().build();
    }

    /**
     * Recovery with another duration.
     *
     * @param maxDisconnectionDuration how long a client may be away
     * @return everything else as by default
     */
    public static Recovery of(Duration maxDisconnectionDuration) {
        return builder().maxDisconnectionDuration(maxDisconnectionDuration).build();
    }

    /**
     * The same, but clients pass the middlewares again.
     *
     * @return a new value
     */
    public Recovery withMiddlewares() {
        return toBuilder().skipMiddlewares(false).build();
    }

    /**
     * The same with other bounds.
     *
     * @param bytes see {@link #maxStoredBytes()}
     * @param sessions see {@link #maxStoredSessions()}
     * @return a new value
     */
    public Recovery bounded(long bytes, int sessions) {
        return toBuilder().maxStoredBytes(bytes).maxStoredSessions(sessions).build();
    }
}
