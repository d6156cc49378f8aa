package io.rainsocket.conformance.eioclient;

import io.rainsocket.core.engine.EngineError;
import io.rainsocket.http.Responses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Refuses who asks to be refused, sets cookies on the handshake, and keeps the headers at hand. */
@WebFilter(urlPatterns = "/engine.io/*", asyncSupported = true)
public class RawFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        boolean handshake = !query.contains("sid=");
        if (handshake && query.contains("deny")) {
            Responses.refuse(response, EngineError.FORBIDDEN);
            return;
        }
        if (handshake) {
            addCookies(response);
        }
        CurrentHeaders.enter(request);
        try {
            chain.doFilter(request, response);
        } finally {
            CurrentHeaders.exit();
        }
    }

    private static void addCookies(HttpServletResponse response) {
        String now = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
        response.addHeader("Set-Cookie", "1=1; Max-Age=86400");
        response.addHeader("Set-Cookie", "2=2; Path=/; HttpOnly; Secure; SameSite=Strict");
        response.addHeader("Set-Cookie", "3=3; Max-Age=0");
        response.addHeader("Set-Cookie", "4=4; Expires=" + now);
    }
}
