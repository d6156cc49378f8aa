package io.rainsocket.it.behaviour.auth;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import java.util.Map;

/** What the client sends in {@code auth}, bound by a parameter and read from the handshake. */
@Channel("auth")
public class AuthChannel {

    @OnConnect
    void connected(Credentials credentials, Socket socket) {
        socket.data().put("user", String.valueOf(credentials.user()));
        socket.emit("welcome", credentials);
    }

    @OnEvent("who")
    Map<String, Object> who(Socket socket) {
        return Map.of(
                "user", socket.data().get("user"),
                "plain", socket.handshake().auth(),
                "typed", socket.handshake().auth(Credentials.class).level());
    }
}
