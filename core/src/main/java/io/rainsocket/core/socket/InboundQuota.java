package io.rainsocket.core.socket;

import io.rainsocket.Backlog;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How many events of a socket are not handled yet, and how large those of its connection are. */
final class InboundQuota {

    private final Backlog limits;

    /** Of all sockets of the connection. */
    private final AtomicLong bytes;

    private final AtomicInteger events = new AtomicInteger();

    InboundQuota(Backlog limits, AtomicLong bytesOfConnection) {
        this.limits = limits;
        bytes = bytesOfConnection;
    }

    /** Takes a place for an event; {@code false} if there is none. Called by the reader only. */
    boolean take(long size) {
        if (events.get() >= limits.maxInboundEvents() || bytes.get() >= limits.maxInboundBytes()) {
            return false;
        }
        events.incrementAndGet();
        bytes.addAndGet(size);
        return true;
    }

    void giveBack(long size) {
        events.decrementAndGet();
        bytes.addAndGet(-size);
    }
}
