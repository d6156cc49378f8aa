package io.rainsocket.admin;

import io.rainsocket.Handshake;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A socket as the Admin UI shows it.
 *
 * @param id its public id
 * @param clientId the same for all sockets of one connection
 * @param transport the one in use
 * @param nsp the namespace's name
 * @param data the application's values
 * @param handshake what its client told
 * @param rooms where it is in, its own room included
 */
record SocketView(
        String id,
        String clientId,
        String transport,
        String nsp,
        Map<String, Object> data,
        HandshakeView handshake,
        List<String> rooms) {

    /** Of the parts that sockets here and elsewhere have in common; {@code values} makes the data presentable. */
    static SocketView of(
            String id, String nsp, Handshake handshake, Map<String, Object> data, Set<String> rooms, DataView values) {
        Tag tag = Tag.in(data);
        return new SocketView(
                id,
                tag.clientId(),
                tag.transport(),
                nsp,
                values.of(Tag.without(data)),
                HandshakeView.of(handshake),
                List.copyOf(rooms));
    }

    /**
     * What has changed; the rest is {@code null}, and left as it is.
     *
     * @param id the socket's id
     * @param nsp the namespace's name
     * @param transport the one in use
     * @param data the application's values
     */
    record Update(String id, String nsp, String transport, Map<String, Object> data) {}
}
