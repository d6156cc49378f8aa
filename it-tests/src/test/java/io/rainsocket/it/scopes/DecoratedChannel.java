package io.rainsocket.it.scopes;

import io.rainsocket.Channel;
import io.rainsocket.ChannelHandler;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.enterprise.context.ApplicationScoped;

/** Decorated by one bean, intercepted by another. */
@Channel("decorated")
@ApplicationScoped
public class DecoratedChannel implements ChannelHandler {

    @Override
    public void handle(Socket socket) {
        socket.emit("hello", socket.data("greeting", String.class));
    }

    @OnEvent("say")
    @Loud
    String say(String text) {
        return text;
    }
}
