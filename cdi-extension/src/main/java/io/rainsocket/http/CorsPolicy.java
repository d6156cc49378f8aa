package io.rainsocket.http;

import io.rainsocket.Cors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which pages of other origins may poll (Fetch standard, "CORS protocol"), in the headers of the {@code cors} package that the reference
 * server uses. WebSockets know no CORS; their handshakes get the headers nevertheless, as there.
 *
 * @param cors the settings
 */
public record CorsPolicy(Cors cors) {

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
    private static final String VARY = "Vary";
    private static final String REQUESTED_HEADERS = "Access-Control-Request-Headers";
    private static final String ANY = "*";

    /**
     * Adds the headers that let the page read the answer, and answers browsers that ask before they send.
     *
     * @param request the request
     * @param response its answer, not committed
     * @return whether that was the whole answer
     */
    public boolean answered(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (!concerns(origin)) {
            return false;
        }
        boolean preflight = request.getMethod().equals("OPTIONS");
        headers(origin, preflight, request.getHeader(REQUESTED_HEADERS))
                .forEach((name, value) ->
                        response.setHeader(name, name.equals(VARY) ? merged(response.getHeader(VARY), value) : value));
        if (preflight) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setContentLength(0);
        }
        return preflight;
    }

    /** Without origins to compare with, a rule that refuses leaves the request as it is: the reference server's way with functions. */
    boolean concerns(String origin) {
        boolean compared = !cors.origins().isEmpty() || cors.originPattern().isPresent();
        return compared || allowed(origin);
    }

    /** One origin is told to everybody, as the reference server does; browsers compare it themselves. */
    private boolean onlyOne() {
        return cors.origins().size() == 1
                && cors.originPattern().isEmpty()
                && cors.originRule().isEmpty();
    }

    private boolean allowed(String origin) {
        return origin != null && cors.allows(origin);
    }

    /** {@code origin} and {@code requested} are headers of the request, or {@code null}. */
    Map<String, String> headers(String origin, boolean preflight, String requested) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (cors.origins().contains(ANY)) {
            headers.put(ALLOW_ORIGIN, ANY);
        } else {
            String told = onlyOne() ? cors.origins().iterator().next() : origin;
            if (onlyOne() || allowed(origin)) {
                headers.put(ALLOW_ORIGIN, told);
            }
            headers.put(VARY, "Origin");
        }
        if (cors.credentials()) {
            headers.put("Access-Control-Allow-Credentials", "true");
        }
        if (preflight) {
            addPreflight(headers, requested);
        }
        putList(headers, "Access-Control-Expose-Headers", cors.exposedHeaders());
        return headers;
    }

    private void addPreflight(Map<String, String> headers, String requested) {
        putList(headers, "Access-Control-Allow-Methods", cors.methods());
        if (!cors.allowedHeaders().isEmpty()) {
            putList(headers, "Access-Control-Allow-Headers", cors.allowedHeaders());
        } else {
            headers.merge(VARY, REQUESTED_HEADERS, CorsPolicy::merged);
            if (requested != null && !requested.isEmpty()) {
                headers.put("Access-Control-Allow-Headers", requested);
            }
        }
        cors.maxAge()
                .map(Duration::toSeconds)
                .ifPresent(seconds -> headers.put("Access-Control-Max-Age", "" + seconds));
    }

    private static void putList(Map<String, String> headers, String name, List<String> values) {
        if (!values.isEmpty()) {
            headers.put(name, String.join(",", values));
        }
    }

    /** Two values of {@code Vary} as one, without doubles; the first one may be {@code null}. */
    private static String merged(String before, String added) {
        if (before == null) {
            return added;
        }
        TreeSet<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(List.of(before.split(" *, *")));
        StringBuilder all = new StringBuilder(before);
        for (String field : added.split(" *, *")) {
            if (known.add(field)) {
                all.append(", ").append(field);
            }
        }
        return all.toString();
    }
}
