package io.rainsocket;

import java.time.Duration;

/** Collects time and bounds; used by one thread. What the methods take is described at the components of {@link Recovery}. */
public final class RecoveryBuilder {

    private Duration maxDisconnectionDuration = Duration.ofMinutes(2);
    private boolean skipMiddlewares = true;
    private long maxStoredBytes = 16L << 20;
    private int maxStoredSessions = 100_000;

    RecoveryBuilder() {}

    RecoveryBuilder(Recovery from) {
        maxDisconnectionDuration = from.maxDisconnectionDuration();
        skipMiddlewares = from.skipMiddlewares();
        maxStoredBytes = from.maxStoredBytes();
        maxStoredSessions = from.maxStoredSessions();
    }

    /**
     * Sets {@link Recovery#maxDisconnectionDuration()}.
     *
     * @param value the time
     * @return this builder
     */
    public RecoveryBuilder maxDisconnectionDuration(Duration value) {
        maxDisconnectionDuration = value;
        return this;
    }

    /**
     * Sets {@link Recovery#skipMiddlewares()}.
     *
     * @param value whether they are left out
     * @return this builder
     */
    public RecoveryBuilder skipMiddlewares(boolean value) {
        skipMiddlewares = value;
        return this;
    }

    /**
     * Sets {@link Recovery#maxStoredBytes()}.
     *
     * @param value the limit in bytes
     * @return this builder
     */
    public RecoveryBuilder maxStoredBytes(long value) {
        maxStoredBytes = value;
        return this;
    }

    /**
     * Sets {@link Recovery#maxStoredSessions()}.
     *
     * @param value the limit
     * @return this builder
     */
    public RecoveryBuilder maxStoredSessions(int value) {
        maxStoredSessions = value;
        return this;
    }

    /**
     * Checks what was collected.
     *
     * @return a new value
     * @throws IllegalArgumentException if parts are out of their range; the message names all of them
     */
    public Recovery build() {
        return new Recovery(maxDisconnectionDuration, skipMiddlewares, maxStoredBytes, maxStoredSessions);
    }
}
