package io.rainsocket.core.protocol;

import io.rainsocket.core.protocol.ProtocolException.Reason;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Reads and writes the packets of Engine.IO v4. Holds no state, any thread may call.
 *
 * <pre>
 *   packet   ::= digit data | "b" base64       a binary WebSocket frame has neither: it is the data
 *   payload  ::= packet *( U+001E packet )     the body of a long-polling request or response
 * </pre>
 */
public final class EngineCodec {

    /** Stands between the packets of a payload; JSON escapes it, so it cannot be in a packet. */
    static final char SEPARATOR = '\u001e';

    private static final char BASE64 = 'b';

    private static final EnginePacket CLOSE = new EnginePacket.Close();
    private static final EnginePacket UPGRADE = new EnginePacket.Upgrade();
    private static final EnginePacket NOOP = new EnginePacket.Noop();

    private EngineCodec() {}

    /**
     * Reads a WebSocket text frame, or one packet of a payload.
     *
     * @param frame the whole packet; {@code b} and base64 is a binary message here too, as clients with
     *     {@code forceBase64} send it
     * @return the packet
     * @throws ProtocolException if it is empty, of unknown type, bad base64, or goes on where it should end
     */
    public static EnginePacket decodeText(String frame) throws ProtocolException {
        return decode(frame, 0, frame.length());
    }

    /**
     * Reads the body of a long-polling POST.
     *
     * @param body the whole body
     * @return the packets in their order, at least one
     * @throws ProtocolException if any of its packets is refused; then none is to be handled
     */
    public static List<EnginePacket> decodePayload(String body) throws ProtocolException {
        List<EnginePacket> packets = new ArrayList<>();
        int from = 0;
        for (int to = body.indexOf(SEPARATOR); to >= 0; to = body.indexOf(SEPARATOR, from)) {
            packets.add(decode(body, from, to));
            from = to + 1;
        }
        packets.add(decode(body, from, body.length()));
        return packets;
    }

    /**
     * Adds a frame to a payload, after a separator if the payload is not empty.
     *
     * @param out the payload so far, changed
     * @param frame what to add; a binary one as {@code b} and base64
     */
    public static void appendToPayload(StringBuilder out, Frame frame) {
        if (!out.isEmpty()) {
            out.append(SEPARATOR);
        }
        if (frame instanceof Frame.Text text) {
            out.append(text.encoded());
        } else if (frame instanceof Frame.Binary binary) {
            out.append(BASE64).append(Base64.getEncoder().encodeToString(binary.data()));
        }
    }

    private static EnginePacket decode(String text, int from, int to) throws ProtocolException {
        if (from == to) {
            throw ProtocolException.at(Reason.EMPTY_PACKET, text, from, "a packet, at least its type");
        }
        return switch (text.charAt(from)) {
            case '0' -> new EnginePacket.Open(text.substring(from + 1, to));
            case '1' -> bare(CLOSE, text, from, to);
            case '2' -> new EnginePacket.Ping(text.substring(from + 1, to));
            case '3' -> new EnginePacket.Pong(text.substring(from + 1, to));
            case '4' -> new EnginePacket.Text(text.substring(from + 1, to));
            case '5' -> bare(UPGRADE, text, from, to);
            case '6' -> bare(NOOP, text, from, to);
            case BASE64 -> new EnginePacket.Binary(base64(text, from + 1, to));
            default -> throw ProtocolException.at(Reason.UNKNOWN_ENGINE_TYPE, text, from, "a type, 0 to 6 or b");
        };
    }

    private static EnginePacket bare(EnginePacket packet, String text, int from, int to) throws ProtocolException {
        if (to - from > 1) {
            throw ProtocolException.at(Reason.UNEXPECTED_DATA, text, from + 1, "nothing after this type");
        }
        return packet;
    }

    private static byte[] base64(String text, int from, int to) throws ProtocolException {
        try {
            return Base64.getDecoder().decode(text.substring(from, to));
        } catch (IllegalArgumentException notBase64) {
            String place = "at characters " + from + " to " + to + " of the packet";
            throw new ProtocolException(Reason.BAD_BASE64, place, "no base64", "RFC 4648 section 4");
        }
    }
}
