package io.rainsocket.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Which pages of other origins may poll (Fetch standard, "CORS protocol"). WebSockets know no CORS.
 *
 * @param origins the allowed ones, {@code *} for any; none if empty
 */
public record CorsPolicy(Set<String> origins) {

    private static final String ANY = "*";

    /**
     * Adds the headers that let the page read the answer, if it may.
     *
     * @param request the request
     * @param response its answer, not committed
     */
    public void apply(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (origins.contains(ANY)) {
            response.setHeader("Access-Control-Allow-Origin", ANY);
        } else if (!origins.isEmpty()) {
            response.addHeader("Vary", "Origin");
            if (origin != null && origins.contains(origin)) {
                response.setHeader("Access-Control-Allow-Origin", origin);
            }
        }
    }

    /**
     * Answers a browser that asks before it sends.
     *
     * @param request an OPTIONS request
     * @param response its answer, {@link #apply applied} already
     */
    public void answerPreflight(HttpServletRequest request, HttpServletResponse response) {
        if (response.containsHeader("Access-Control-Allow-Origin")) {
            response.setHeader("Access-Control-Allow-Methods", "GET,HEAD,PUT,PATCH,POST,DELETE");
            String headers = request.getHeader("Access-Control-Request-Headers");
            if (headers != null) {
                response.addHeader("Vary", "Access-Control-Request-Headers");
                response.setHeader("Access-Control-Allow-Headers", headers);
            }
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
