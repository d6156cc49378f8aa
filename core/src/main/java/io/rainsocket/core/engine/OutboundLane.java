package io.rainsocket.core.engine;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One sender's share of what waits for a client: how much it may be, and what has become of it. A packet that finds the lane full makes
 * room by dropping what may be dropped of it, oldest first.
 */
public final class OutboundLane {

    /**
     * What waits in a lane.
     *
     * @param packets their number
     * @param bytes their size as WebSocket messages
     * @param dropped how many were dropped so far
     */
    public record Load(int packets, long bytes, long dropped) {}

    private final OutboundQueue queue;
    private final String name;
    private final long maxBytes;
    private final int maxPackets;

    // All of these are guarded by the queue.
    private final Deque<OutboundPacket> droppable = new ArrayDeque<>(0);
    private long bytes;
    private int packets;
    private long dropped;

    /** {@code name} is for the log. */
    OutboundLane(OutboundQueue queue, String name, long maxBytes, int maxPackets) {
        this.queue = queue;
        this.name = name;
        this.maxBytes = maxBytes;
        this.maxPackets = maxPackets;
    }

    /** {@return what waits at this moment; nothing once the session is over} */
    public Load load() {
        synchronized (queue) {
            return new Load(packets, bytes, dropped);
        }
    }

    boolean isFull() {
        return bytes >= maxBytes || packets >= maxPackets;
    }

    void joined(OutboundPacket packet, int size) {
        packets++;
        bytes += size;
        if (packet.droppable()) {
            droppable.add(packet);
        }
    }

    /** Nobody may drop it any more, but it still counts. */
    void begun(OutboundPacket packet) {
        if (packet.droppable()) {
            droppable.remove(); // the oldest of all, since packets are written in their order
        }
    }

    void left(int size) {
        packets--;
        bytes -= size;
    }

    /** The oldest that may be dropped, {@code null} if there is none. */
    OutboundPacket pollDroppable() {
        return droppable.poll();
    }

    void dropped() {
        dropped++;
    }

    /** For the log. */
    @Override
    public String toString() {
        synchronized (queue) {
            return name + " (" + packets + " packets and " + bytes + " bytes wait, " + dropped
                    + " were dropped so far)";
        }
    }
}
