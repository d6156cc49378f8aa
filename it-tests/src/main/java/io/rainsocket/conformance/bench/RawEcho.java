package io.rainsocket.conformance.bench;

import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerEndpoint;

/** The limit for a layer on the same container: none of our code in it. */
@ServerEndpoint("/raw")
public class RawEcho {

    @OnMessage
    public String echo(String message) {
        return message;
    }
}
