package io.rainsocket.core.socket;

import io.rainsocket.Arguments;
import io.rainsocket.core.protocol.JsonText;
import io.rainsocket.core.protocol.PacketData;
import io.rainsocket.core.protocol.ProtocolException;
import io.rainsocket.spi.Payload;
import io.rainsocket.spi.PayloadMapper;
import java.util.ArrayList;
import java.util.List;

/** Turns values into drafts of payloads, and payloads into values. */
final class Payloads {

    private static final int TYPICAL_LENGTH = 128;

    private Payloads() {}

    static Draft event(String event, Object[] arguments, PayloadMapper mapper) {
        ReservedEvents.refuse(event);
        StringBuilder json = new StringBuilder(TYPICAL_LENGTH).append('[');
        JsonText.appendString(json, event);
        return rest(json, json.length(), arguments, mapper);
    }

    static Draft answer(Object[] arguments, PayloadMapper mapper) {
        StringBuilder json = new StringBuilder(TYPICAL_LENGTH).append('[');
        return rest(json, json.length() + 1, arguments, mapper);
    }

    /** A comma stands before each argument but one that would be the first thing in the array. */
    private static Draft rest(StringBuilder json, int commaFrom, Object[] arguments, PayloadMapper mapper) {
        List<byte[]> attachments = new ArrayList<>(0);
        for (Object argument : arguments) {
            if (json.length() >= commaFrom) {
                json.append(',');
            }
            mapper.write(argument, json, attachments);
        }
        return new Draft(json.append(']'), attachments);
    }

    /** The name of an event. */
    static String name(Payload event) {
        return data(event).string(0);
    }

    /** The arguments of an event, without its name. */
    static Arguments ofEvent(Payload event, PayloadMapper mapper) {
        return new ReceivedArguments(data(event).skip(1), mapper);
    }

    static Arguments ofAnswer(Payload answer, PayloadMapper mapper) {
        return new ReceivedArguments(data(answer), mapper);
    }

    private static PacketData data(Payload payload) {
        try {
            return PacketData.of(payload.json(), payload.attachments());
        } catch (ProtocolException e) {
            throw new IllegalArgumentException("RS-0114 an adapter brought a payload that is no JSON array", e);
        }
    }
}
