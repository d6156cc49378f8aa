package io.rainsocket.msgpack;

import io.rainsocket.core.protocol.JsonText;
import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.core.protocol.ProtocolException.Reason;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.msgpack.core.MessagePackException;
import org.msgpack.value.ValueType;

/**
 * Translates the values of one message into JSON text with placeholders. It builds no tree; it recurses, but not deeper than
 * {@link #MAX_DEPTH}. For one thread.
 */
final class MsgPackToJson {

    /** Levels of arrays and maps in a member; as many as are bound to Java values. */
    static final int MAX_DEPTH = 500;

    private final Input in;
    private final Attachments attachments = new Attachments();
    private final Extensions extensions;

    MsgPackToJson(byte[] message) {
        in = new Input(message);
        extensions = new Extensions(in, attachments);
    }

    /**
     * Reads a message that is a map.
     *
     * @param wanted the names of the members that matter
     * @return those members that are there and not undefined, each as JSON text; of several of one name the last
     */
    Map<String, String> members(Set<String> wanted) throws ProtocolException {
        try {
            Map<String, String> members = new HashMap<>();
            for (int count = in.map(); count > 0; count--) {
                String name = name();
                StringBuilder value = new StringBuilder();
                boolean defined = value(value, 0);
                if (wanted.contains(name)) {
                    members.compute(name, (key, old) -> defined ? value.toString() : null);
                }
            }
            in.end();
            return members;
        } catch (MessagePackException | IOException e) {
            throw in.malformed("the end or something else", "a complete MessagePack map");
        }
    }

    /** What the placeholders stand for. */
    List<byte[]> attachments() {
        return attachments.all();
    }

    /** Appends one value; false if it is undefined, which is null until the caller takes it back. */
    private boolean value(StringBuilder out, int depth) throws IOException, ProtocolException {
        switch (in.format().getValueType()) {
            case STRING -> JsonText.appendString(out, in.string());
            case BINARY -> attachments.append(out, in.binary());
            case ARRAY -> array(out, deeper(depth));
            case MAP -> map(out, deeper(depth));
            case EXTENSION -> {
                return extensions.append(out);
            }
            default -> scalar(out);
        }
        return true;
    }

    private void scalar(StringBuilder out) throws IOException, ProtocolException {
        switch (in.format().getValueType()) {
            case NIL -> {
                in.nil();
                out.append("null");
            }
            case BOOLEAN -> out.append(in.bool());
            case INTEGER -> out.append(in.integer());
            case FLOAT -> floating(out, in.floating());
            default -> throw in.malformed("a key of this type", "a string, number, boolean or nil");
        }
    }

    /** As {@code JSON.stringify}, except for the form of the exponent. */
    private static void floating(StringBuilder out, double value) {
        if (!Double.isFinite(value)) {
            out.append("null");
        } else if (value == Math.rint(value) && Math.abs(value) < 0x1p63) {
            out.append((long) value);
        } else {
            out.append(value);
        }
    }

    private void array(StringBuilder out, int depth) throws IOException, ProtocolException {
        out.append('[');
        for (int i = 0, size = in.array(); i < size; i++) {
            if (i > 0) {
                out.append(',');
            }
            value(out, depth);
        }
        out.append(']');
    }

    private void map(StringBuilder out, int depth) throws IOException, ProtocolException {
        out.append('{');
        int start = out.length();
        for (int count = in.map(); count > 0; count--) {
            int before = out.length();
            if (before > start) {
                out.append(',');
            }
            JsonText.appendString(out, name());
            out.append(':');
            if (!value(out, depth)) {
                out.setLength(before);
            }
        }
        out.append('}');
    }

    /** A key; JavaScript makes strings of all, and nobody sends arrays or maps as keys. */
    private String name() throws IOException, ProtocolException {
        if (in.format().getValueType() == ValueType.STRING) {
            return in.string();
        }
        StringBuilder name = new StringBuilder();
        scalar(name);
        return name.toString();
    }

    private int deeper(int depth) throws ProtocolException {
        if (depth == MAX_DEPTH) {
            throw in.mistake(Reason.NESTED_TOO_DEEP, "one more level", "at most " + MAX_DEPTH);
        }
        return depth + 1;
    }
}
