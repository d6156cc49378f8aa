package io.rainsocket.core.engine;

/**
 * The packets that wait for one client, in their order, each also in the {@linkplain OutboundLane lane} of its sender. A linked list, so
 * that the oldest packet of a lane is taken out wherever it stands. Everything is guarded by this, for a few instructions at a time; a
 * packet on its way to one client costs two turns of the lock.
 */
final class OutboundQueue {

    /**
     * What became of a packet.
     *
     * @param waits whether it is in the queue
     * @param tooMuch whether it is, although there was no room for it
     * @param dropped how many packets were dropped, this one included
     */
    record Outcome(boolean waits, boolean tooMuch, int dropped) {

        private static final Outcome FITS = new Outcome(true, false, 0);
    }

    private final long maxBytes;
    private OutboundPacket first;
    private OutboundPacket last;

    /** Of all lanes, and of what has none. */
    private long bytes;

    OutboundQueue(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Adds a packet. What may not be dropped is added in any case: whoever adds it decides what follows if it is too much. */
    synchronized Outcome add(OutboundPacket added) {
        if (!isFullFor(added)) {
            append(added);
            return Outcome.FITS;
        }
        int dropped = makeRoom(added);
        boolean full = isFullFor(added);
        if (full && added.droppable()) {
            added.lane().dropped();
            return new Outcome(false, false, dropped + 1);
        }
        append(added);
        return new Outcome(true, full, dropped);
    }

    private boolean isFullFor(OutboundPacket packet) {
        return bytes >= maxBytes || packet.lane() != null && packet.lane().isFull();
    }

    private int makeRoom(OutboundPacket added) {
        OutboundLane lane = added.lane();
        int dropped = 0;
        while (lane != null && isFullFor(added)) {
            OutboundPacket oldest = lane.pollDroppable();
            if (oldest == null) {
                break;
            }
            unlink(oldest);
            left(oldest);
            lane.dropped();
            dropped++;
        }
        return dropped;
    }

    private void append(OutboundPacket added) {
        if (last == null) {
            first = added;
        } else {
            last.after = added;
            added.before = last;
        }
        last = added;
        int size = added.packet().size();
        bytes += size;
        if (added.lane() != null) {
            added.lane().joined(added, size);
        }
    }

    private void unlink(OutboundPacket packet) {
        if (packet.before == null) {
            first = packet.after;
        } else {
            packet.before.after = packet.after;
        }
        if (packet.after == null) {
            last = packet.before;
        } else {
            packet.after.before = packet.before;
        }
        packet.before = null;
        packet.after = null;
    }

    /**
     * Takes the first packet to write it, {@code null} if there is none. One with attachments counts until it is {@linkplain #written
     * written}, others count no more.
     */
    synchronized OutboundPacket take() {
        OutboundPacket taken = first;
        if (taken != null) {
            unlink(taken);
            if (taken.lane() != null) {
                taken.lane().begun(taken);
            }
            if (!taken.hasAttachments()) {
                left(taken);
            }
        }
        return taken;
    }

    /** All frames of a packet that was taken are written, or given up. */
    void written(OutboundPacket packet) {
        if (packet.hasAttachments()) {
            left(packet);
        }
    }

    private synchronized void left(OutboundPacket packet) {
        int size = packet.packet().size();
        bytes -= size;
        if (packet.lane() != null) {
            packet.lane().left(size);
        }
    }

    /**
     * Whether a packet waits that is not being written. For the writing thread, which looks without the lock: whoever adds a packet raises
     * the {@linkplain Outbox count of calls} afterwards, and the thread looks again once it has seen that.
     */
    boolean hasNext() {
        return first != null;
    }

    /** Whether nothing waits, not even the rest of a packet. */
    synchronized boolean isEmpty() {
        return bytes == 0;
    }

    /** Forgets all of them. */
    synchronized void clear() {
        for (OutboundPacket packet = take(); packet != null; packet = take()) {
            written(packet);
        }
    }
}
