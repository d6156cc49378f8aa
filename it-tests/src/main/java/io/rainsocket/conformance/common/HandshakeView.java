package io.rainsocket.conformance.common;

import io.rainsocket.Handshake;
import java.util.LinkedHashMap;
import java.util.Map;

/** The handshake as the reference server's applications see it. */
public final class HandshakeView {

    private HandshakeView() {}

    /** Every property, headers as one text each. */
    public static Map<String, Object> of(Handshake handshake) {
        Map<String, String> headers = new LinkedHashMap<>();
        handshake.headers().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("auth", handshake.auth());
        view.put("query", handshake.query());
        view.put("headers", headers);
        view.put("address", handshake.address());
        view.put("secure", handshake.secure());
        view.put("xdomain", handshake.xdomain());
        view.put("issued", handshake.issued().toEpochMilli());
        view.put("time", handshake.issued().toString());
        view.put("url", handshake.url());
        return view;
    }
}
