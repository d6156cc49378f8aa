package io.rainsocket.http;

import io.rainsocket.ConnectionRequest;
import io.rainsocket.ResponseHeaders;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The headers that an application adds to one answer. A mistake of hers must neither split the answer nor end the connection. */
final class AddedHeaders {

    private static final Logger LOG = System.getLogger(AddedHeaders.class.getName());

    /** RFC 9110, section 5. */
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    private static final Pattern VALUE = Pattern.compile("[\\t\\x20-\\x7e\\x80-\\xff]*");

    /** Ours, or those of the connection. */
    private static final Set<String> RESERVED = Set.of(
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "transfer-encoding",
            "upgrade");

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    void put(String name, String value) {
        headers.put(name, value);
    }

    void collect(ResponseHeaders hook, Incoming request) {
        ConnectionRequest live = request.live();
        try {
            if (request.isHandshake()) {
                hook.initialHeaders(headers, live);
            }
            hook.headers(headers, live);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "RS-0655 a ResponseHeaders bean failed; the answer is sent nevertheless", e);
        }
    }

    Map<String, String> sendable() {
        headers.entrySet().removeIf(header -> !sendable(header.getKey(), header.getValue()));
        return headers;
    }

    private static boolean sendable(String name, String value) {
        boolean reserved = RESERVED.contains(name.toLowerCase(Locale.ROOT))
                || name.regionMatches(true, 0, "sec-websocket-", 0, "sec-websocket-".length());
        boolean possible = NAME.matcher(name).matches()
                && value != null
                && VALUE.matcher(value).matches();
        if (reserved || !possible) {
            LOG.log(
                    Level.WARNING,
                    "RS-0656 a ResponseHeaders bean has put a header that "
                            + (reserved ? "is not the application's to set: " + name : "cannot be sent")
                            + "; allowed: a token with a value on one line");
            return false;
        }
        return true;
    }
}
