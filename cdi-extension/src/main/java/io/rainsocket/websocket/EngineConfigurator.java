package io.rainsocket.websocket;

import io.rainsocket.core.engine.HandshakeRequest;
import io.rainsocket.http.Endpoints;
import io.rainsocket.http.HandshakeFilter;
import io.rainsocket.http.Requests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpointConfig;

/** Hands the endpoint to the container, and the handshake's request to the endpoint. */
public final class EngineConfigurator extends ServerEndpointConfig.Configurator {

    private static final String HANDSHAKE = EngineConfigurator.class.getName() + ".handshake";

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

    static HandshakeRequest handshakeOf(Session session) {
        return (HandshakeRequest) session.getUserProperties().get(HANDSHAKE);
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

    @Override
    public void modifyHandshake(
            ServerEndpointConfig config,
            jakarta.websocket.server.HandshakeRequest request,
            HandshakeResponse response) {
        HttpServletRequest current = HandshakeFilter.current();
        HandshakeRequest handshake = current != null
                ? Requests.handshake(current, endpoints.captureExecutor())
                : Requests.handshake(request, endpoints.captureExecutor());
        config.getUserProperties().put(HANDSHAKE, handshake);
    }
}
