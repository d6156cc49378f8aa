package io.rainsocket.core.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes Socket.IO packets as frames, once for all receivers. JSON is taken as it is and must be valid. Holds no state,
 * any thread may call.
 *
 * <p>All methods refuse a namespace that does not start with a slash or has a comma in it, and ack ids out of range, with
 * an {@link IllegalArgumentException}: the wire could not carry them.
 */
public final class SocketPacketEncoder {

    private static final char MESSAGE = '4';

    /** Digits, comma and hyphen that surround namespace and payload, at most. */
    private static final int ENVELOPE = 36;

    private SocketPacketEncoder() {}

    /**
     * Writes a CONNECT.
     *
     * @param namespace the namespace to join or joined
     * @param json text of a JSON object, or null for none
     * @return its frame
     */
    public static EncodedPacket connect(String namespace, CharSequence json) {
        return plain(SocketPacketType.CONNECT, namespace, json);
    }

    /**
     * Writes a CONNECT_ERROR.
     *
     * @param namespace the refused namespace
     * @param json text of a JSON object, by custom with a {@code message}
     * @return its frame
     */
    public static EncodedPacket connectError(String namespace, CharSequence json) {
        return plain(SocketPacketType.CONNECT_ERROR, namespace, json);
    }

    /**
     * Writes a DISCONNECT.
     *
     * @param namespace the namespace to leave
     * @return its frame
     */
    public static EncodedPacket disconnect(String namespace) {
        return plain(SocketPacketType.DISCONNECT, namespace, null);
    }

    /**
     * Writes an EVENT, or a BINARY_EVENT if there are attachments.
     *
     * @param namespace the namespace
     * @param ackId the id that the answer shall carry, 0 or more, or {@link SocketPacket#NO_ACK}
     * @param jsonArray text of {@code ["name",args...]} with placeholders
     * @param attachments what the placeholders stand for, in the order of their numbers; not copied
     * @return its frames
     */
    public static EncodedPacket event(String namespace, long ackId, CharSequence jsonArray, List<byte[]> attachments) {
        SocketPacketType type = attachments.isEmpty() ? SocketPacketType.EVENT : SocketPacketType.BINARY_EVENT;
        require(ackId >= SocketPacket.NO_ACK, "ack id", ackId, "0 or more, or NO_ACK");
        return packet(type, namespace, ackId, jsonArray, attachments);
    }

    /**
     * Writes an ACK, or a BINARY_ACK if there are attachments.
     *
     * @param namespace the namespace
     * @param ackId the id of the event, 0 or more
     * @param jsonArray text of {@code [args...]} with placeholders
     * @param attachments what the placeholders stand for, in the order of their numbers; not copied
     * @return its frames
     */
    public static EncodedPacket ack(String namespace, long ackId, CharSequence jsonArray, List<byte[]> attachments) {
        SocketPacketType type = attachments.isEmpty() ? SocketPacketType.ACK : SocketPacketType.BINARY_ACK;
        require(ackId >= 0, "ack id", ackId, "0 or more");
        return packet(type, namespace, ackId, jsonArray, attachments);
    }

    private static EncodedPacket plain(SocketPacketType type, String namespace, CharSequence json) {
        return packet(type, namespace, SocketPacket.NO_ACK, json == null ? "" : json, List.of());
    }

    private static EncodedPacket packet(
            SocketPacketType type, String namespace, long ackId, CharSequence json, List<byte[]> attachments) {
        StringBuilder out = new StringBuilder(ENVELOPE + namespace.length() + json.length());
        out.append(MESSAGE).append(type.digit());
        if (type.announcesAttachments()) {
            out.append(attachments.size()).append('-');
        }
        appendNamespace(out, namespace);
        if (ackId != SocketPacket.NO_ACK) {
            out.append(ackId);
        }
        return new EncodedPacket(new Frame.Text(out.append(json).toString()), frames(attachments));
    }

    private static void appendNamespace(StringBuilder out, String namespace) {
        if (namespace.equals("/")) {
            return;
        }
        boolean fits = namespace.startsWith("/") && namespace.indexOf(',') < 0;
        require(fits, "namespace", namespace, "a slash, then anything but commas");
        out.append(namespace).append(',');
    }

    private static List<Frame.Binary> frames(List<byte[]> attachments) {
        if (attachments.isEmpty()) {
            return List.of();
        }
        List<Frame.Binary> frames = new ArrayList<>(attachments.size());
        attachments.forEach(attachment -> frames.add(new Frame.Binary(attachment)));
        return frames;
    }

    private static void require(boolean condition, String what, Object found, String allowed) {
        if (!condition) {
            throw new IllegalArgumentException(what + " is " + found + ", allowed is " + allowed);
        }
    }
}
