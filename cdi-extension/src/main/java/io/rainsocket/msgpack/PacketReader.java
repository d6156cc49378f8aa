package io.rainsocket.msgpack;

import io.rainsocket.core.protocol.JsonText;
import io.rainsocket.core.protocol.PacketData;
import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.core.protocol.ProtocolException.Reason;
import io.rainsocket.core.protocol.SocketPacket;
import io.rainsocket.core.protocol.SocketPacketDecoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The members of one packet, and the packet that they make. Members of other names are of no interest, as in the reference. */
final class PacketReader {

    static final String TYPE = "type";
    static final String NAMESPACE = "nsp";
    static final String ID = "id";
    static final String DATA = "data";

    private static final Set<String> MEMBERS = Set.of(TYPE, NAMESPACE, ID, DATA);

    private static final PacketType[] TYPES = PacketType.values();

    /** As many digits as fit a long; more than JavaScript has integers. */
    private static final Pattern ACK_ID = Pattern.compile("\\d{1,18}");

    /** Each as JSON text; without those that are undefined. */
    private final Map<String, String> members;

    private final List<byte[]> attachments;

    private PacketReader(Map<String, String> members, List<byte[]> attachments) {
        this.members = members;
        this.attachments = attachments;
    }

    static PacketReader read(byte[] message) throws ProtocolException {
        MsgPackToJson in = new MsgPackToJson(message);
        return new PacketReader(in.members(MEMBERS), in.attachments());
    }

    SocketPacket packet() throws ProtocolException {
        PacketType type = type();
        String namespace = namespace();
        long id = id();
        return switch (type) {
            case CONNECT -> new SocketPacket.Connect(namespace, payload("nothing, or a map", '{'));
            case DISCONNECT -> disconnect(namespace);
            case EVENT -> event(namespace, id, array());
            case ACK -> ack(namespace, id);
            case CONNECT_ERROR -> new SocketPacket.ConnectError(namespace, error());
        };
    }

    private PacketType type() throws ProtocolException {
        String text = members.getOrDefault(TYPE, "");
        int number = text.length() == 1 ? text.charAt(0) - '0' : -1;
        if (number < 0 || number >= TYPES.length) {
            throw mistake(Reason.UNKNOWN_SOCKET_TYPE, TYPE, "an integer from 0 to 4");
        }
        return TYPES[number];
    }

    private String namespace() throws ProtocolException {
        if (!members.getOrDefault(NAMESPACE, "").startsWith("\"")) {
            throw mistake(Reason.BAD_NAMESPACE, NAMESPACE, "a string");
        }
        return JsonText.unquote(members.get(NAMESPACE));
    }

    private long id() throws ProtocolException {
        String text = members.get(ID);
        if (text == null) {
            return SocketPacket.NO_ACK;
        }
        if (!ACK_ID.matcher(text).matches()) {
            throw mistake(Reason.BAD_ACK_ID, ID, "an integer from 0 to 999999999999999999");
        }
        return Long.parseLong(text);
    }

    private SocketPacket disconnect(String namespace) throws ProtocolException {
        if (members.containsKey(DATA)) {
            throw mistake(Reason.UNEXPECTED_DATA, DATA, "nothing with DISCONNECT");
        }
        return new SocketPacket.Disconnect(namespace);
    }

    private SocketPacket event(String namespace, long id, PacketData data) throws ProtocolException {
        String name = data.size() == 0 ? "" : data.json(0);
        char first = name.isEmpty() ? 0 : name.charAt(0);
        if (first == '"') {
            name = data.string(0);
        } else if (first != '-' && (first < '0' || first > '9')) {
            throw mistake(Reason.BAD_EVENT_NAME, DATA, "a string or number as the event's name");
        }
        if (SocketPacketDecoder.RESERVED_NAMES.contains(name)) {
            throw new ProtocolException(
                    Reason.RESERVED_EVENT_NAME,
                    "in an event",
                    name,
                    "any name but " + SocketPacketDecoder.RESERVED_NAMES);
        }
        return new SocketPacket.Event(namespace, id, name, data.skip(1));
    }

    private SocketPacket ack(String namespace, long id) throws ProtocolException {
        if (id == SocketPacket.NO_ACK) {
            throw mistake(Reason.BAD_ACK_ID, ID, "the id of an acknowledgement");
        }
        return new SocketPacket.Ack(namespace, id, array());
    }

    private PacketData array() throws ProtocolException {
        String data = members.getOrDefault(DATA, "");
        if (!data.startsWith("[")) {
            throw mistake(Reason.WRONG_PAYLOAD, DATA, "an array");
        }
        return PacketData.of(data, attachments);
    }

    private String error() throws ProtocolException {
        String allowed = "a map or a string";
        String data = payload(allowed, '{', '"');
        if (data == null) {
            throw mistake(Reason.WRONG_PAYLOAD, DATA, allowed);
        }
        return data;
    }

    /** The data of a packet that has no arguments; null if there is none. */
    private String payload(String allowed, char... firsts) throws ProtocolException {
        String data = members.get(DATA);
        if (data == null) {
            return null;
        }
        if (!attachments.isEmpty()) {
            throw mistake(Reason.WRONG_PAYLOAD, DATA, allowed + " without binary values");
        }
        if (new String(firsts).indexOf(data.charAt(0)) < 0) {
            throw mistake(Reason.WRONG_PAYLOAD, DATA, allowed);
        }
        return data;
    }

    private ProtocolException mistake(Reason reason, String member, String allowed) {
        String found = members.containsKey(member) ? "something else" : "nothing";
        return new ProtocolException(reason, "in the member " + member + " of a packet", found, allowed);
    }
}
