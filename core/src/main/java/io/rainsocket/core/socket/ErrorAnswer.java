package io.rainsocket.core.socket;

import io.rainsocket.ArgumentException;
import io.rainsocket.ClientException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The acknowledgement of an event whose handling failed. */
public final class ErrorAnswer {

    /** Of an event that was not handled because too many others wait. */
    static final Map<String, Object> OVERLOAD = Map.of("error", Map.of("type", "overload"));

    private ErrorAnswer() {}

    /**
     * What the client may know of a failure: never more than a {@link ClientException} says.
     *
     * @param failure what a handler has thrown
     * @return for example {@code {"error":{"type":"internal"}}}
     */
    public static Map<String, Object> of(Throwable failure) {
        Map<String, Object> error = new LinkedHashMap<>();
        if (failure instanceof ArgumentException argument) {
            error.put("type", "argument");
            error.put("index", argument.index());
        } else if (failure instanceof ClientException forClient) {
            error.put("type", forClient.type());
            error.put("message", forClient.getMessage());
        } else {
            error.put("type", "internal");
        }
        return Map.of("error", error);
    }
}
