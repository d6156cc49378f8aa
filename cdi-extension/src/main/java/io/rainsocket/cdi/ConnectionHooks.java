package io.rainsocket.cdi;

import io.rainsocket.AllowRequest;
import io.rainsocket.ConnectionRequest;
import io.rainsocket.ResponseHeaders;
import io.rainsocket.SessionIdGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The beans of one web application that have a word in requests, as one of each kind. They are called in a request context. */
public final class ConnectionHooks {

    private final RequestContexts contexts;
    private final List<AllowRequest> gates;
    private final List<ResponseHeaders> headers;
    private final Optional<SessionIdGenerator> ids;

    ConnectionHooks(
            RequestContexts contexts,
            List<AllowRequest> gates,
            List<ResponseHeaders> headers,
            Optional<SessionIdGenerator> ids) {
        this.contexts = contexts;
        this.gates = gates;
        this.headers = headers;
        this.ids = ids;
    }

    /**
     * Who decides on handshakes.
     *
     * @return asks one bean after the other, until one refuses; empty if there is none
     */
    public Optional<AllowRequest> gate() {
        return gates.isEmpty() ? Optional.empty() : Optional.of(this::allowed);
    }

    private boolean allowed(ConnectionRequest request) {
        return contexts.call(() -> gates.stream().allMatch(gate -> gate.allow(request)));
    }

    /**
     * Who adds headers.
     *
     * @return calls all beans; empty if there is none
     */
    public Optional<ResponseHeaders> headers() {
        return headers.isEmpty() ? Optional.empty() : Optional.of(new AllHeaders());
    }

    /**
     * Who makes the ids of connections.
     *
     * @return the bean; empty if there is none
     */
    public Optional<SessionIdGenerator> ids() {
        return ids.map(generator -> request -> contexts.call(() -> generator.generateId(request)));
    }

    private final class AllHeaders implements ResponseHeaders {

        @Override
        public void initialHeaders(Map<String, String> map, ConnectionRequest request) {
            each(bean -> bean.initialHeaders(map, request));
        }

        @Override
        public void headers(Map<String, String> map, ConnectionRequest request) {
            each(bean -> bean.headers(map, request));
        }

        private void each(Consumer<ResponseHeaders> call) {
            contexts.call(() -> {
                headers.forEach(call);
                return null;
            });
        }
    }
}
