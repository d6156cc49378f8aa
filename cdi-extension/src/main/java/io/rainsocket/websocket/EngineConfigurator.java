package io.rainsocket.websocket;

import io.rainsocket.core.engine.Refusal;
import io.rainsocket.http.Admission;
import io.rainsocket.http.Endpoints;
import io.rainsocket.http.HandshakeFilter;
import io.rainsocket.http.Incoming;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;

/** Hands the endpoint to the container, and the handshake's request to the endpoint. */
public final class EngineConfigurator extends ServerEndpointConfig.Configurator {

    private static final String ADMISSION = EngineConfigurator.class.getName() + ".admission";

    private final EngineEndpoint endpoint;
    private final Endpoints endpoints;

    /**
     * Creates the configurator of one endpoint.
     *
     * @param endpoint serves all connections
     * @param endpoints where it is mounted
     */
    public EngineConfigurator(EngineEndpoint endpoint, Endpoints endpoints) {
        this.endpoint = endpoint;
        this.endpoints = endpoints;
    }

    static Admission admissionOf(Session session) {
        return (Admission) session.getUserProperties().get(ADMISSION);
    }

    @Override
    public <T> T getEndpointInstance(Class<T> type) {
        return type.cast(endpoint);
    }

    /** Who may connect is decided by {@link HandshakeFilter}, which can answer with an HTTP status on every container. */
    @Override
    public boolean checkOrigin(String origin) {
        return true;
    }

    /** Where no filter stands before, this is the place to decide; a refusal becomes a close, as there is no status to set. */
    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        Incoming filtered = HandshakeFilter.current();
        Incoming incoming = filtered != null ? filtered : Incoming.of(request, endpoints);
        Refusal refusal = filtered != null ? null : endpoints.reception().receive(endpoint.server(), incoming);
        if (refusal == null) {
            endpoints.reception().headers(incoming, null).forEach((name, value) -> response.getHeaders()
                    .put(name, List.of(value)));
        }
        config.getUserProperties().put(ADMISSION, incoming.admission(refusal));
    }
}
