package io.rainsocket.http;

import io.rainsocket.core.engine.EngineError;
import io.rainsocket.core.engine.EngineServer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands before the container's WebSocket filter: refuses handshakes with an HTTP status, which the WebSocket API cannot, and keeps the
 * request at hand for {@code modifyHandshake}, which the container calls on the same thread.
 */
public final class HandshakeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Set only while the rest of the chain handles a WebSocket handshake. */
    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    private final transient Endpoints endpoints;

    /**
     * Creates the filter of one mount.
     *
     * @param endpoints who answers
     */
    public HandshakeFilter(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /**
     * The handshake that the current thread handles.
     *
     * @return the request, {@code null} outside
     */
    public static HttpServletRequest current() {
        return CURRENT.get();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EngineServer server = Requests.asksForWebSocket(request) ? endpoints.server(request.getPathInfo()) : null;
        EngineError error = server == null ? null : server.verify(Requests.engineRequest(request));
        if (error != null) {
            endpoints.cors().apply(request, response);
            Responses.refuse(response, error);
        } else if (server != null) {
            CURRENT.set(request);
            try {
                chain.doFilter(request, response);
            } finally {
                CURRENT.remove();
            }
        } else {
            chain.doFilter(request, response);
        }
    }
}
