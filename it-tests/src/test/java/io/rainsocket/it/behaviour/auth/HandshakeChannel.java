package io.rainsocket.it.behaviour.auth;

import io.rainsocket.Channel;
import io.rainsocket.Handshake;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;

/** All that is known of a client that nobody logged in. */
@Channel("handshake")
public class HandshakeChannel {

    @OnEvent("describe")
    Map<String, Object> describe(Handshake handshake, Principal principal, Socket socket) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("header", handshake.header("X-Test").orElse(null));
        view.put("query", handshake.query());
        view.put("address", handshake.address());
        view.put("secure", handshake.secure());
        view.put("xdomain", handshake.xdomain());
        view.put("issued", handshake.issued().toEpochMilli());
        view.put("url", handshake.url());
        view.put("language", handshake.locale().getLanguage());
        view.put("anonymous", principal == null && handshake.principal().isEmpty());
        view.put("admin", handshake.isUserInRole("admin"));
        view.put("transport", socket.transport().toString());
        return view;
    }
}
