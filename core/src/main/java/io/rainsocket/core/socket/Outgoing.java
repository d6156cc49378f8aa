package io.rainsocket.core.socket;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.JsonText;
import io.rainsocket.core.protocol.PacketParser;
import io.rainsocket.core.protocol.SocketPacket;
import io.rainsocket.spi.EmitFlags;
import io.rainsocket.spi.Payload;

/**
 * An event or acknowledgement on its way to clients, mapped once, whoever gets it. It becomes at most two packets: one with the
 * namespace's name, and one for clients of the channel's own endpoint, where the namespace is called {@code /}.
 */
final class Outgoing {

    private final Draft draft;
    private final boolean acknowledgement;
    private final long ackId;
    private final EmitFlags flags;

    /** {@code null} if it cannot be recovered. */
    private final String offset;

    // Packets are immutable, so that threads which do not see each other's only encode once more.
    private EncodedPacket named;
    private EncodedPacket rooted;

    private Outgoing(Draft draft, boolean acknowledgement, long ackId, EmitFlags flags, String offset) {
        this.draft = draft;
        this.acknowledgement = acknowledgement;
        this.ackId = ackId;
        this.flags = flags;
        this.offset = offset;
    }

    /** What came as a payload. */
    static Draft draft(Payload payload) {
        return new Draft(payload.json(), payload.attachments());
    }

    static Outgoing event(Draft event, EmitFlags flags, long ackId) {
        return new Outgoing(event, false, ackId, flags, null);
    }

    /** {@code offset} may be {@code null}. */
    static Outgoing recoverable(Payload event, EmitFlags flags, String offset) {
        return new Outgoing(draft(event), false, SocketPacket.NO_ACK, flags, offset);
    }

    static Outgoing acknowledgement(long ackId, Draft answer) {
        return new Outgoing(answer, true, ackId, EmitFlags.NONE, null);
    }

    Payload payload() {
        return draft.payload();
    }

    boolean isEvent() {
        return !acknowledgement;
    }

    /** Whether nobody waits for an answer to it. */
    boolean isMereEvent() {
        return !acknowledgement && ackId == SocketPacket.NO_ACK;
    }

    boolean isVolatile() {
        return flags.volatileEvent();
    }

    String offset() {
        return offset;
    }

    EncodedPacket named(String namespace, PacketParser parser) {
        if (named == null) {
            named = encode(namespace, parser);
        }
        return named;
    }

    EncodedPacket rooted(PacketParser parser) {
        if (rooted == null) {
            rooted = encode(ServerNamespace.MAIN, parser);
        }
        return rooted;
    }

    private EncodedPacket encode(String namespace, PacketParser parser) {
        EncodedPacket packet = acknowledgement
                ? parser.ack(namespace, ackId, draft.json(), draft.attachments())
                : parser.event(namespace, ackId, json(), draft.attachments());
        return flags.compress() ? packet : packet.uncompressed();
    }

    /** With the offset as last argument, where clients look for it. */
    private CharSequence json() {
        if (offset == null) {
            return draft.json();
        }
        CharSequence json = draft.json();
        StringBuilder longer = new StringBuilder(json.length() + offset.length() + 3)
                .append(json, 0, json.length() - 1)
                .append(',');
        JsonText.appendString(longer, offset);
        return longer.append(']');
    }
}
