package io.rainsocket.core.protocol;

import java.util.List;

/**
 * The frames of one packet. They must leave adjacent and in this order: a receiver takes the binary frames after a Socket.IO head as
 * its attachments and refuses anything in between.
 *
 * @param head the packet without its binary parts
 * @param attachments the binary parts in the order of their numbers; empty for most packets
 */
public record EncodedPacket(Frame head, List<Frame.Binary> attachments) {

    /** Keeps the list as it is when it cannot change, else a copy of it. */
    public EncodedPacket {
        attachments = List.copyOf(attachments);
    }

    /**
     * A packet of one frame.
     *
     * @param frame the frame
     * @return a packet without attachments
     */
    public static EncodedPacket of(Frame frame) {
        return new EncodedPacket(frame, List.of());
    }

    /** {@return the bytes of all frames as WebSocket messages} */
    public int size() {
        int size = head.utf8Length();
        for (Frame.Binary attachment : attachments) {
            size += attachment.utf8Length();
        }
        return size;
    }
}
