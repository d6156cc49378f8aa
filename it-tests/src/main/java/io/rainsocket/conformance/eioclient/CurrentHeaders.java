package io.rainsocket.conformance.eioclient;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The headers of the request that the current thread handles: a POST's packets are read by its own thread. */
final class CurrentHeaders {

    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    private CurrentHeaders() {}

    static void enter(HttpServletRequest request) {
        CURRENT.set(request);
    }

    static void exit() {
        CURRENT.remove();
    }

    static String json() {
        HttpServletRequest request = CURRENT.get();
        JsonObjectBuilder headers = Json.createObjectBuilder();
        if (request != null) {
            Collections.list(request.getHeaderNames())
                    .forEach(name -> headers.add(name.toLowerCase(Locale.ROOT), request.getHeader(name)));
        }
        return headers.build().toString();
    }
}
