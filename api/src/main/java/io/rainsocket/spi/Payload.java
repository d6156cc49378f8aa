package io.rainsocket.spi;

import java.util.List;

/**
 * The arguments of an event or of an answer as data that can leave the process.
 *
 * @param json the text of a JSON array; of an event its first element is the name. In the place of each binary value stands {@code
 *     {"_placeholder":true,"num":n}}
 * @param attachments the binary values, by their numbers; not copied, and not to be changed
 */
public record Payload(String json, List<byte[]> attachments) {

    /** Keeps the list as it is when it cannot change, else a copy of it. */
    public Payload {
        attachments = List.copyOf(attachments);
    }

    /** {@return the size only: payloads are nobody's business in a log} */
    @Override
    public String toString() {
        return "Payload[" + json.length() + " characters, " + attachments.size() + " attachments]";
    }
}
