package io.rainsocket.it.behaviour.rain;

import io.rainsocket.Channel;
import io.rainsocket.ChannelHandler;
import io.rainsocket.Socket;
import java.util.Map;

/** RAIN's own style: one method, listeners on the socket; each socket has an instance of its own. */
@Channel("rain")
public class RainChannel implements ChannelHandler {

    private int messages;

    @Override
    public void handle(Socket socket) {
        socket.emit("hello", Map.of("message", "Welcome!"));
        socket.on("new-message", RainMessage.class, (message, ack) -> ack.send(++messages, message.text()));
        socket.on(
                "raw", event -> event.ack().send(event.name(), event.arguments().size()));
        socket.on("leave", event -> socket.disconnect());
    }
}
