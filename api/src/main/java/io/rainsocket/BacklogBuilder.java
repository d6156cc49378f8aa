package io.rainsocket;

/** Collects limits; used by one thread. What the methods take is described at the components of {@link Backlog}. */
public final class BacklogBuilder {

    private long maxOutboundBytes = 16L << 20;
    private int maxOutboundMessages = 100_000;
    private Overflow overflow = Overflow.DISCONNECT;
    private int maxInboundEvents = 10_000;
    private long maxInboundBytes = 16L << 20;

    BacklogBuilder() {}

    /**
     * Sets {@link Backlog#maxOutboundBytes()}.
     *
     * @param bytes the limit
     * @return this builder
     */
    public BacklogBuilder maxOutboundBytes(long bytes) {
        maxOutboundBytes = bytes;
        return this;
    }

    /**
     * Sets {@link Backlog#maxOutboundMessages()}.
     *
     * @param count the limit
     * @return this builder
     */
    public BacklogBuilder maxOutboundMessages(int count) {
        maxOutboundMessages = count;
        return this;
    }

    /**
     * Sets {@link Backlog#overflow()}.
     *
     * @param value the policy
     * @return this builder
     */
    public BacklogBuilder overflow(Overflow value) {
        overflow = value;
        return this;
    }

    /**
     * Sets {@link Backlog#maxInboundEvents()}.
     *
     * @param count the limit
     * @return this builder
     */
    public BacklogBuilder maxInboundEvents(int count) {
        maxInboundEvents = count;
        return this;
    }

    /**
     * Sets {@link Backlog#maxInboundBytes()}.
     *
     * @param bytes the limit
     * @return this builder
     */
    public BacklogBuilder maxInboundBytes(long bytes) {
        maxInboundBytes = bytes;
        return this;
    }

    /**
     * Checks the limits.
     *
     * @return a new backlog
     * @throws IllegalArgumentException if some are out of their range; the message names all of them
     */
    public Backlog build() {
        return new Backlog(maxOutboundBytes, maxOutboundMessages, overflow, maxInboundEvents, maxInboundBytes);
    }
}
