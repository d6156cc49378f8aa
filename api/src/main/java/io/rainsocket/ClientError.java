package io.rainsocket;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a client gets to know of a failure: {@code {"type":type,"message":message}}, with the details beside them.
 *
 * @param type a short name that the client's code can compare
 * @param message for people; {@code null} for none
 * @param details what else the client gets, by name; anything that can be written as JSON. The names {@code type} and {@code message}
 *     are taken, what is under them does not leave. Unmodifiable
 * @see ExceptionMapper
 */
public record ClientError(String type, String message, Map<String, Object> details) {

    /** Makes the record unmodifiable. */
    public ClientError {
        Objects.requireNonNull(type, "type");
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /**
     * An error without details.
     *
     * @param type a short name
     * @param message may be {@code null}
     * @return a new error
     */
    public static ClientError of(String type, String message) {
        return new ClientError(type, message, Map.of());
    }
}
