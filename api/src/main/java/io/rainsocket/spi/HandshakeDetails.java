package io.rainsocket.spi;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A handshake as data.
 *
 * @param headers names in lower case
 * @param query decoded
 * @param auth the text of a JSON object
 * @param address the client's IP address
 * @param secure whether it came over TLS
 * @param issued when it came
 * @param url path and query, not decoded
 */
public record HandshakeDetails(
        Map<String, List<String>> headers,
        Map<String, String> query,
        String auth,
        String address,
        boolean secure,
        Instant issued,
        String url) {}
