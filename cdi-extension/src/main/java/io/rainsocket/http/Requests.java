package io.rainsocket.http;

import io.rainsocket.core.engine.EngineRequest;
import io.rainsocket.core.engine.HandshakeRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;

/** Turns servlet requests into what the engine wants to know of them. */
public final class Requests {

    private Requests() {}

    /**
     * What decides whether a request is let in.
     *
     * @param request the request
     * @return its method and query
     */
    public static EngineRequest engineRequest(HttpServletRequest request) {
        return new EngineRequest(
                request.getMethod(), asksForWebSocket(request), QueryString.parse(request.getQueryString()));
    }

    /**
     * What decides whether a WebSocket handshake is let in that no servlet filter has seen.
     *
     * @param request the request
     * @return its query
     */
    static EngineRequest engineRequest(jakarta.websocket.server.HandshakeRequest request) {
        return new EngineRequest("GET", true, QueryString.parse(request.getQueryString()));
    }

    /**
     * Whether a request wants to become a WebSocket.
     *
     * @param request the request
     * @return whether it has the header
     */
    public static boolean asksForWebSocket(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    /**
     * Keeps what the application may ask later, when the request is gone.
     *
     * @param request a request that opens a session
     * @param roles looks up the caller's
     * @param executor for the application's code
     * @return the copy
     */
    static HandshakeRequest handshake(HttpServletRequest request, CallerRoles roles, Executor executor) {
        String query = request.getQueryString();
        return new HandshakeRequest(
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                QueryString.parse(query),
                headers(request),
                request.getRemoteAddr(),
                request.isSecure(),
                request.getLocale(),
                request.getUserPrincipal(),
                roles.of(request.getUserPrincipal(), request::isUserInRole),
                Instant.now(),
                executor,
                HttpWebSession.of(request.getSession(false)));
    }

    /**
     * Keeps what is known where no servlet filter stands before the WebSocket (Tyrus on Grizzly): all but address, encryption and
     * locale.
     *
     * @param request a request that opens a session
     * @param roles looks up the caller's
     * @param executor for the application's code
     * @return the copy
     */
    static HandshakeRequest handshake(
            jakarta.websocket.server.HandshakeRequest request, CallerRoles roles, Executor executor) {
        String query = request.getQueryString();
        String path = request.getRequestURI().getRawPath();
        Map<String, List<String>> headers = new HashMap<>();
        request.getHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return new HandshakeRequest(
                query == null ? path : path + "?" + query,
                QueryString.parse(query),
                Collections.unmodifiableMap(headers),
                "",
                false,
                locale(headers.get("accept-language")),
                request.getUserPrincipal(),
                roles.of(request.getUserPrincipal(), request::isUserInRole),
                Instant.now(),
                executor,
                HttpWebSession.of(request.getHttpSession()));
    }

    /** The most wanted language, as servlet requests tell it. */
    private static Locale locale(List<String> accepted) {
        if (accepted == null) {
            return Locale.getDefault();
        }
        try {
            String first = Locale.LanguageRange.parse(String.join(",", accepted))
                    .get(0)
                    .getRange();
            return first.startsWith("*") ? Locale.getDefault() : Locale.forLanguageTag(first);
        } catch (IllegalArgumentException e) {
            return Locale.getDefault();
        }
    }

    private static Map<String, List<String>> headers(HttpServletRequest request) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(Collections.list(request.getHeaders(name))));
        }
        return Collections.unmodifiableMap(headers);
    }
}
