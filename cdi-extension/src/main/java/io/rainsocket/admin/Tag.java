package io.rainsocket.admin;

import java.util.HashMap;
import java.util.Map;

/**
 * What the Admin UI wants to know of a socket and only its own server can tell. It lies in the socket's data, by which it comes along
 * from other servers of a cluster.
 *
 * @param clientId the connection's public name
 * @param transport its name on the wire
 */
record Tag(String clientId, String transport) {

    /** As the reference server calls it. */
    static final String KEY = "_admin";

    private static final String CLIENT = "clientId";
    private static final String TRANSPORT = "transport";

    /** Of plain values, so that it survives the way from one server to another. */
    Map<String, String> asData() {
        return Map.of(CLIENT, clientId, TRANSPORT, transport);
    }

    /** Both {@code null} if there is none: development mode is off where the socket is. */
    static Tag in(Map<String, Object> data) {
        Map<?, ?> tag = data.get(KEY) instanceof Map<?, ?> found ? found : Map.of();
        return new Tag((String) tag.get(CLIENT), (String) tag.get(TRANSPORT));
    }

    /** The data of the application alone. */
    static Map<String, Object> without(Map<String, Object> data) {
        Map<String, Object> rest = new HashMap<>(data);
        rest.remove(KEY);
        return rest;
    }
}
