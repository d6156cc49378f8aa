package io.rainsocket.core.socket;

import io.rainsocket.spi.CallerState;
import io.rainsocket.spi.SocketState;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who a socket is: a new one, or one that has come back with all it had.
 *
 * @param id the public id
 * @param pid the secret by which the client is recognised when it returns, {@code null} without recovery
 * @param rooms the rooms it is in from the beginning
 * @param data its values from the beginning
 * @param caller who the client is from the beginning, as the application has said before
 * @param recovered whether it has come back
 */
record Identity(
        String id,
        String pid,
        Set<String> rooms,
        Map<String, Object> data,
        Optional<CallerState> caller,
        boolean recovered) {

    /** {@code pid} may be {@code null}. */
    static Identity fresh(String id, String pid) {
        return new Identity(id, pid, Set.of(), Map.of(), Optional.empty(), false);
    }

    static Identity restored(SocketState state) {
        return new Identity(state.id(), state.pid(), state.rooms(), state.data(), state.caller(), true);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Identity[" + id + "]";
    }

    /** The payload of the CONNECT reply. */
    String json() {
        return pid == null ? "{\"sid\":\"" + id + "\"}" : "{\"sid\":\"" + id + "\",\"pid\":\"" + pid + "\"}";
    }
}
