package io.rainsocket.spi;

import java.util.Map;
import java.util.Set;

/**
 * A socket as data.
 *
 * @param id its public id
 * @param handshake what its client told
 * @param rooms where it is in, its own room included
 * @param data the application's values; an adapter that carries them elsewhere may turn them into plain Java values
 */
public record SocketDetails(String id, HandshakeDetails handshake, Set<String> rooms, Map<String, Object> data) {

    /** Copies rooms and data. */
    public SocketDetails {
        rooms = Set.copyOf(rooms);
        data = Map.copyOf(data);
    }
}
