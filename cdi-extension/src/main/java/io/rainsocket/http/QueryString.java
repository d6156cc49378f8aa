package io.rainsocket.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads query strings as UTF-8; containers differ in the charset, and in what they mix into their parameter maps. */
final class QueryString {

    private QueryString() {}

    /** The last value of each parameter; {@code null} is an empty query. */
    static Map<String, String> parse(String query) {
        if (query == null || query.isEmpty()) {
            return Map.of();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int start = 0; start <= query.length(); ) {
            int end = query.indexOf('&', start);
            end = end < 0 ? query.length() : end;
            put(parameters, query.substring(start, end));
            start = end + 1;
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static void put(Map<String, String> parameters, String pair) {
        if (!pair.isEmpty()) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            parameters.put(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a lone percent sign is taken as it is, as the reference server does
        }
    }
}
