package io.rainsocket.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page a request comes from, and which server it is for.
 *
 * @param origin the {@code Origin} header; {@code null} where no browser sent it
 * @param host the {@code Host} header; may be {@code null}
 * @param reported host and port as the container knows them, perhaps from a proxy; may be {@code null}
 * @param secure whether it is known to have come over TLS
 */
record Provenance(String origin, String host, String reported, boolean secure) {

    /** RFC 6454, section 6.1. */
    private static final Pattern PAGE = Pattern.compile("(https?)://([^/?#@]+)");

    static Provenance of(HttpServletRequest request) {
        return new Provenance(
                request.getHeader("Origin"),
                request.getHeader("Host"),
                request.getServerName() + ":" + request.getServerPort(),
                request.isSecure());
    }

    /** Where no servlet filter stands before the WebSocket there is nothing but headers. */
    static Provenance of(jakarta.websocket.server.HandshakeRequest request) {
        return new Provenance(header(request, "Origin"), header(request, "Host"), null, false);
    }

    private static String header(jakarta.websocket.server.HandshakeRequest request, String name) {
        List<String> values = request.getHeaders().get(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    /**
     * Whether the page is the server's own. A proxy may have taken TLS off, so that {@code https} of the page meets {@code http} here;
     * the other way round is another origin.
     */
    boolean sameOrigin() {
        Matcher page = PAGE.matcher(origin.toLowerCase(Locale.ROOT));
        if (!page.matches() || secure && page.group(1).equals("http")) {
            return false;
        }
        String defaultPort = page.group(1).equals("http") ? ":80" : ":443";
        String there = without(defaultPort, page.group(2));
        return there.equals(without(defaultPort, host)) || there.equals(without(defaultPort, reported));
    }

    private static String without(String defaultPort, String authority) {
        if (authority == null) {
            return null;
        }
        String lower = authority.toLowerCase(Locale.ROOT);
        return lower.endsWith(defaultPort) ? lower.substring(0, lower.length() - defaultPort.length()) : lower;
    }
}
