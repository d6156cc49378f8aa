package io.rainsocket.it.requests;

import io.rainsocket.ConnectionRequest;
import io.rainsocket.ResponseHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Marks the answers; {@code headers} says which mistakes it makes. */
@ApplicationScoped
public class ExtraHeaders implements ResponseHeaders {

    @Override
    public void initialHeaders(Map<String, String> headers, ConnectionRequest request) {
        headers.put("X-Initial", request.query().get("transport"));
        headers.put("X-Cookie-Known", "" + headers.containsKey("set-cookie"));
    }

    @Override
    public void headers(Map<String, String> headers, ConnectionRequest request) {
        headers.put("X-Every", request.query().containsKey("sid") ? "later" : "first");
        switch (request.query().getOrDefault("headers", "fine")) {
            case "split" -> headers.put("X-Split", "a\r\nX-Smuggled: b");
            case "reserved" -> headers.put("content-type", "text/html");
            case "broken" -> throw new IllegalStateException("no headers");
            default -> {
                // nothing is wrong
            }
        }
    }
}
