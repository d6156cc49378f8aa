package io.rainsocket.spi;

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
 * @param login who was logged in at the handshake: only the same may return, or nobody for nobody
 * @param caller who the client is as the application has said; empty if it has not
 */
public record SocketState(
        String pid,
        String id,
        Set<String> rooms,
        Map<String, Object> data,
        Optional<String> login,
        Optional<CallerState> caller) {

    /** {@return a text without the secret} */
    @Override
    public String toString() {
        return "SocketState[" + id + "]";
    }
}
