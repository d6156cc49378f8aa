package io.rainsocket.core.protocol;

import java.util.List;

/**
 * The frames of one packet. They must leave adjacent and in this order: a receiver takes the binary frames after a Socket.IO head as
 * its attachments and refuses anything in between.
 *
 * @param head the packet without its binary parts
 * @param attachments the binary parts in the order of their numbers; empty for most packets
 * @param compress whether a transport that compresses may do so with this packet
 */
public record EncodedPacket(Frame head, List<Frame.Binary> attachments, boolean compress) {

    /** Keeps the list as it is when it cannot change, else a copy of it. */
    public EncodedPacket {
        attachments = List.copyOf(attachments);
    }

    /**
     * A packet that may be compressed.
     *
     * @param head see {@link #head()}
     * @param attachments see {@link #attachments()}
     */
    public EncodedPacket(Frame head, List<Frame.Binary> attachments) {
        this(head, attachments, true);
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

    /** {@return the same packet, not to be compressed} */
    public EncodedPacket uncompressed() {
        return new EncodedPacket(head, attachments, false);
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
