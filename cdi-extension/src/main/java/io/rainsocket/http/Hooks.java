package io.rainsocket.http;

import io.rainsocket.AllowRequest;
import io.rainsocket.ConnectionError;
import io.rainsocket.ResponseHeaders;
import io.rainsocket.SessionIdGenerator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where an application has a word in requests. The first three are called on the request's thread, and may throw.
 *
 * @param gate decides on handshakes
 * @param headers adds to answers
 * @param ids makes ids of sessions
 * @param errors is told of refusals; does not throw, does not block
 * @param roles all that it will ask callers for; unmodifiable
 */
public record Hooks(
        Optional<AllowRequest> gate,
        Optional<ResponseHeaders> headers,
        Optional<SessionIdGenerator> ids,
        Consumer<ConnectionError> errors,
        Set<String> roles) {

    /**
     * An application that has no word.
     *
     * @return lets everyone in
     */
    public static Hooks none() {
        return new Hooks(Optional.empty(), Optional.empty(), Optional.empty(), error -> {}, Set.of());
    }
}
