package io.rainsocket.spi;

import io.rainsocket.Caller;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a client gets back when it returns in time.
 *
 * @param pid the secret that it shows
 * @param id its public id
 * @param rooms where it was in, its own room included
 * @param data the application's values
 * @param caller who it is, if the application has said so
 */
public record SocketState(String pid, String id, Set<String> rooms, Map<String, Object> data, Optional<Caller> caller) {

    /** {@return a text without the secret} */
    @Override
    public String toString() {
        return "SocketState[" + id + "]";
    }
}
