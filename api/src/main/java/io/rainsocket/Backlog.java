package io.rainsocket;

import java.util.Objects;

/**
 * How much may wait in the server: for clients that read slowly, and for handlers that are slower than their clients.
 *
 * <p>For the handlers: an event that comes while as many events of its socket, or as many bytes of its connection, wait or are being
 * handled as is allowed, is not handled. If it asks for an acknowledgement, the client gets {@code {"error":{"type":"overload"}}} at once.
 *
 * @param maxOutboundBytes how many bytes may wait for one socket; 16 MiB by default
 * @param maxOutboundMessages how many packets may wait for one socket; 100,000 by default
 * @param overflow what becomes of more; {@link Overflow#DISCONNECT} by default
 * @param maxInboundEvents how many events of one socket may wait or be handled at a time; 10,000 by default
 * @param maxInboundBytes how many bytes of one connection's events may wait or be handled at a time; 16 MiB by default
 * @see OutboundBuffer
 */
public record Backlog(
        long maxOutboundBytes, int maxOutboundMessages, Overflow overflow, int maxInboundEvents, long maxInboundBytes) {

    /**
     * Checks all values.
     *
     * @throws IllegalArgumentException if some are below 1; the message names all of them
     */
    public Backlog {
        Objects.requireNonNull(overflow, "overflow");
        new Checks()
                .positive("backlog.maxOutboundBytes", maxOutboundBytes)
                .positive("backlog.maxOutboundMessages", maxOutboundMessages)
                .positive("backlog.maxInboundEvents", maxInboundEvents)
                .positive("backlog.maxInboundBytes", maxInboundBytes)
                .done();
    }

    /**
     * The defaults.
     *
     * @return a backlog where nothing was changed
     */
    public static Backlog standard() {
        return builder().build();
    }

    /**
     * Starts from the defaults.
     *
     * @return a new builder
     */
    public static BacklogBuilder builder() {
        return new BacklogBuilder();
    }

    /**
     * Starts from these values.
     *
     * @return a new builder that has them all
     */
    public BacklogBuilder toBuilder() {
        return builder()
                .maxOutboundBytes(maxOutboundBytes)
                .maxOutboundMessages(maxOutboundMessages)
                .overflow(overflow)
                .maxInboundEvents(maxInboundEvents)
                .maxInboundBytes(maxInboundBytes);
    }
}
