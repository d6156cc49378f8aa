package io.rainsocket.core.socket;

import io.rainsocket.core.protocol.EncodedPacket;
import io.rainsocket.core.protocol.JsonText;
import io.rainsocket.core.protocol.SocketPacket;
import io.rainsocket.core.protocol.SocketPacketEncoder;
import io.rainsocket.spi.PayloadMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * The payload of an event or acknowledgement, mapped once, whoever gets it. It becomes at most two packets: one with the namespace's
 * name, and one for clients of the channel's own endpoint, where the namespace is called {@code /}. Used by one thread.
 */
final class Outgoing {

    private static final int TYPICAL_LENGTH = 128;

    private final StringBuilder json = new StringBuilder(TYPICAL_LENGTH).append('[');
    private final List<byte[]> attachments = new ArrayList<>(0);
    private final boolean acknowledgement;
    private final long ackId;

    private EncodedPacket named;
    private EncodedPacket rooted;

    private Outgoing(boolean acknowledgement, long ackId) {
        this.acknowledgement = acknowledgement;
        this.ackId = ackId;
    }

    static Outgoing event(String event, Object[] arguments, PayloadMapper mapper) {
        return event(event, arguments, mapper, SocketPacket.NO_ACK);
    }

    static Outgoing event(String event, Object[] arguments, PayloadMapper mapper, long ackId) {
        ReservedEvents.refuse(event);
        Outgoing outgoing = new Outgoing(false, ackId);
        JsonText.appendString(outgoing.json, event);
        for (Object argument : arguments) {
            outgoing.json.append(',');
            mapper.write(argument, outgoing.json, outgoing.attachments);
        }
        outgoing.json.append(']');
        return outgoing;
    }

    static Outgoing acknowledgement(long ackId, Object[] arguments, PayloadMapper mapper) {
        Outgoing outgoing = new Outgoing(true, ackId);
        for (int i = 0; i < arguments.length; i++) {
            if (i > 0) {
                outgoing.json.append(',');
            }
            mapper.write(arguments[i], outgoing.json, outgoing.attachments);
        }
        outgoing.json.append(']');
        return outgoing;
    }

    EncodedPacket named(String namespace) {
        if (named == null) {
            named = encode(namespace);
        }
        return named;
    }

    EncodedPacket rooted() {
        if (rooted == null) {
            rooted = encode(ServerNamespace.MAIN);
        }
        return rooted;
    }

    private EncodedPacket encode(String namespace) {
        return acknowledgement
                ? SocketPacketEncoder.ack(namespace, ackId, json, attachments)
                : SocketPacketEncoder.event(namespace, ackId, json, attachments);
    }
}
