package io.rainsocket.core.protocol;

/**
 * The peer sent what the protocol does not allow; the connection it came from should be closed.
 *
 * <p>The message names the code, the place, what was found and what is allowed; it never contains payloads. There is no
 * stack trace: the fault is the peer's, and a peer must not be able to make us pay for one.
 */
public final class ProtocolException extends Exception {

    /** The kinds of mistakes, each with its code. */
    public enum Reason {
        /** An Engine.IO packet, polling body or Socket.IO packet without any character. */
        EMPTY_PACKET("RS-1001"),
        /** The first character is no Engine.IO packet type. */
        UNKNOWN_ENGINE_TYPE("RS-1002"),
        /** Text that should be base64 is not. */
        BAD_BASE64("RS-1003"),
        /** A packet that ends with its type, or with its namespace, goes on. */
        UNEXPECTED_DATA("RS-1004"),
        /** The first character is no Socket.IO packet type. */
        UNKNOWN_SOCKET_TYPE("RS-1005"),
        /** A binary packet without a number of attachments that can be read. */
        BAD_ATTACHMENT_COUNT("RS-1006"),
        /** More attachments announced than this decoder takes. */
        TOO_MANY_ATTACHMENTS("RS-1007"),
        /** An acknowledgement id over the range of 64 bits, or none where one is needed. */
        BAD_ACK_ID("RS-1008"),
        /** No payload where one is needed, or one of the wrong kind. */
        WRONG_PAYLOAD("RS-1009"),
        /** The payload is no JSON. */
        MALFORMED_JSON("RS-1010"),
        /** An event that has no name, or one that is neither string nor number. */
        BAD_EVENT_NAME("RS-1011"),
        /** An event with a name that belongs to the library. */
        RESERVED_EVENT_NAME("RS-1012"),
        /** A placeholder whose number is that of no attachment. */
        BAD_PLACEHOLDER("RS-1013"),
        /** A binary message that no packet announced. */
        UNEXPECTED_BINARY("RS-1014"),
        /** A text message while attachments are awaited. */
        UNEXPECTED_TEXT("RS-1015"),
        /** A binary message that is no MessagePack, or not all of it. */
        MALFORMED_MSGPACK("RS-1020"),
        /** A text message where all messages are MessagePack. */
        NO_MSGPACK("RS-1021"),
        /** Arrays and maps in more levels than are read. */
        NESTED_TOO_DEEP("RS-1022"),
        /** No namespace where one is needed, or one that is no string. */
        BAD_NAMESPACE("RS-1023");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** {@return the stable code, {@code RS-} and four digits} */
        public String code() {
            return code;
        }
    }

    private final Reason reason;

    /**
     * A mistake.
     *
     * @param reason the kind of mistake
     * @param place where it is, as in {@code at byte 3 of the packet}
     * @param found what is there, no payload
     * @param allowed what may be there
     */
    public ProtocolException(Reason reason, String place, String found, String allowed) {
        super(reason.code + " " + place + ": found " + found + ", allowed is " + allowed, null, false, false);
        this.reason = reason;
    }

    /** The mistake at one place of a text; quotes no more than the character that is there. */
    static ProtocolException at(Reason reason, String text, int index, String allowed) {
        String place = "at character " + index + " of the " + text.length() + " of the packet";
        return new ProtocolException(reason, place, describe(text, index), allowed);
    }

    private static String describe(String text, int index) {
        if (index >= text.length()) {
            return "the end";
        }
        char c = text.charAt(index);
        return c > ' ' && c < 0x7f ? "'" + c + "'" : String.format("U+%04X", (int) c);
    }

    /** {@return the kind of mistake} */
    public Reason reason() {
        return reason;
    }
}
