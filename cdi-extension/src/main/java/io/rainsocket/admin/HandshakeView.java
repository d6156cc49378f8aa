package io.rainsocket.admin;

import io.rainsocket.Handshake;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A handshake as the Admin UI shows it: without {@code auth}, and without the headers that a session could be stolen with.
 *
 * @param address the client's, as a proxy tells it if there is one
 * @param headers several values of one as a list with commas
 * @param query the decoded parameters
 * @param issued milliseconds since 1970
 * @param secure whether it came over TLS
 * @param time the same as {@code issued}, to be read
 * @param url path and query
 * @param xdomain whether it came with an origin
 */
record HandshakeView(
        String address,
        Map<String, String> headers,
        Map<String, String> query,
        long issued,
        boolean secure,
        String time,
        String url,
        boolean xdomain) {

    private static final Set<String> SECRET = Set.of("authorization", "cookie", "proxy-authorization");
    private static final String HIDDEN = "(hidden)";

    /** Where proxies put the address of their client, the most trusted first; only shown, so it may be a lie. */
    private static final List<String> FORWARDED = List.of("cf-connecting-ip", "x-forwarded-for");

    static HandshakeView of(Handshake handshake) {
        return new HandshakeView(
                FORWARDED.stream()
                        .flatMap(header -> handshake.header(header).stream())
                        .findFirst()
                        .orElse(handshake.address()),
                headers(handshake),
                handshake.query(),
                handshake.issued().toEpochMilli(),
                handshake.secure(),
                handshake.issued().toString(),
                handshake.url(),
                handshake.xdomain());
    }

    private static Map<String, String> headers(Handshake handshake) {
        Map<String, String> shown = new TreeMap<>();
        handshake
                .headers()
                .forEach((name, values) -> shown.put(name, SECRET.contains(name) ? HIDDEN : String.join(", ", values)));
        return shown;
    }
}
