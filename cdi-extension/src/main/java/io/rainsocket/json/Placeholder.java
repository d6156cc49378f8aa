package io.rainsocket.json;

import java.util.List;
import java.util.Map;

/** Stands in JSON for a binary value: {@code {"_placeholder":true,"num":0}} (Socket.IO protocol v5, "packet encoding"). */
final class Placeholder {

    static final String MARK = "_placeholder";
    static final String NUMBER = "num";

    private Placeholder() {}

    static void append(StringBuilder out, int number) {
        out.append("{\"_placeholder\":true,\"num\":").append(number).append('}');
    }

    /** Whether an object that was read is one. Where nothing is attached, it is data like any other. */
    static boolean is(Map<String, Object> object, List<byte[]> attachments) {
        return !attachments.isEmpty() && Boolean.TRUE.equals(object.get(MARK)) && object.get(NUMBER) instanceof Integer;
    }

    /**
     * The bytes of a placeholder.
     *
     * @return the attachment itself, not to be changed
     * @throws IllegalArgumentException if the object is none, or its number is not that of an attachment
     */
    static byte[] bytes(Map<?, ?> object, List<byte[]> attachments) {
        if (!Boolean.TRUE.equals(object.get(MARK)) || !(object.get(NUMBER) instanceof Integer number)) {
            throw new IllegalArgumentException("RS-0702 found an object; allowed: a binary value");
        }
        if (number < 0 || number >= attachments.size()) {
            throw new IllegalArgumentException(
                    "RS-0703 found the attachment " + number + "; the packet has " + attachments.size());
        }
        return attachments.get(number);
    }
}
