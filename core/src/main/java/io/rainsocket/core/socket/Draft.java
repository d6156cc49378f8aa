package io.rainsocket.core.socket;

import io.rainsocket.spi.Payload;
import java.util.List;

/**
 * What was written for an event or an answer, before it is copied anywhere: packets for one client are made of it directly. Not changed
 * any more.
 *
 * @param json the text of a JSON array
 * @param attachments the binary values, by their numbers
 */
record Draft(CharSequence json, List<byte[]> attachments) {

    /** As data that can leave the process. */
    Payload payload() {
        return new Payload(json.toString(), attachments);
    }
}
