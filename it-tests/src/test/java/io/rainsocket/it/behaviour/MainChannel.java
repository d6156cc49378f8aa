package io.rainsocket.it.behaviour;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;

/** The main namespace. */
@Channel("/")
public class MainChannel {

    @OnEvent("echo")
    Object echo(Object value) {
        return value;
    }

    @OnEvent("message")
    void message(Socket socket, String text) {
        socket.send("got " + text);
    }
}
