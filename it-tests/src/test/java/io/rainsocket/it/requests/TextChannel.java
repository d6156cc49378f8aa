package io.rainsocket.it.requests;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;

/** Long texts, to be compressed. */
@Channel("/")
public class TextChannel {

    @OnConnect
    void welcome(Socket socket) {
        socket.emit("welcome");
    }

    /** Long, and not to be compressed. */
    @OnEvent("secret")
    void secret(Socket socket, int length) {
        socket.compress(false).emit("secret", "x".repeat(length));
    }

    @OnEvent("text")
    String text(int length) {
        return "x".repeat(length);
    }
}
