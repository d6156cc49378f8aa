package io.rainsocket.http;

import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.Refusal;
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
    private static final ThreadLocal<Incoming> CURRENT = new ThreadLocal<>();

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
     * @return a request that was let in, {@code null} outside
     */
    public static Incoming current() {
        return CURRENT.get();
    }

    /** Containers put filters into service when their listeners know of the application. */
    @Override
    public void init() {
        endpoints.enterService();
    }

    /** Containers take filters out of service first of all. */
    @Override
    public void destroy() {
        endpoints.leaveService();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        EngineServer server = Requests.asksForWebSocket(request) ? endpoints.server(request.getPathInfo()) : null;
        if (server == null) {
            chain.doFilter(request, response);
        } else if (!endpoints.cors().answered(request, response)) {
            handshake(server, request, response, chain);
        }
    }

    private void handshake(
            EngineServer server, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Incoming incoming = Incoming.of(request, endpoints);
        Refusal refusal = endpoints.reception().receive(server, incoming);
        if (refusal != null) {
            Responses.refuse(response, refusal.error());
            return;
        }
        CURRENT.set(incoming);
        try {
            chain.doFilter(new TyrusHandshake(request), response);
        } finally {
            CURRENT.remove();
        }
    }
}
