package io.rainsocket.core.engine;

import io.rainsocket.core.protocol.EncodedPacket;

/** A packet's place among those that wait for a client; the packet itself is shared by all receivers. */
final class OutboundPacket {

    private final EncodedPacket packet;

    /** {@code null} for what belongs to the session itself. */
    private final OutboundLane lane;

    private final boolean droppable;

    /** Its neighbours. Guarded by the queue; {@code null} at its ends, and outside. */
    OutboundPacket before;

    OutboundPacket after;

    OutboundPacket(EncodedPacket packet, OutboundLane lane, boolean droppable) {
        this.packet = packet;
        this.lane = lane;
        this.droppable = droppable;
    }

    EncodedPacket packet() {
        return packet;
    }

    boolean hasAttachments() {
        return !packet.attachments().isEmpty();
    }

    OutboundLane lane() {
        return lane;
    }

    boolean droppable() {
        return droppable;
    }
}
