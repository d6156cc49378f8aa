package io.rainsocket.conformance.javaclient;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a header back: an application's own filter sees every request, WebSocket handshakes included. */
@WebFilter(urlPatterns = "/socket.io/*", asyncSupported = true)
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "X-SocketIO";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String value = request.getHeader(HEADER);
        if (value != null) {
            response.setHeader(HEADER, value);
        }
        chain.doFilter(request, response);
    }
}
