package io.rainsocket.examples.chat;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;

/** The server side of RAIN's example. What arrives goes back, for you to see. */
@Channel("chat")
public class ChatChannel {

    public record Hello(String message) {}

    public record NewMessage(String text) {}

    @OnConnect
    void hello(Socket socket) {
        socket.emit("hello", new Hello("Hello from a CDI bean!"));
    }

    @OnEvent("new-message")
    void received(Socket socket, NewMessage message) {
        socket.emit("received", message);
    }
}
