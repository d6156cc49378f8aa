package io.rainsocket.it.behaviour.shared;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.annotation.Priority;

/** Fails always; it is called first. */
@Channel("shared")
@Priority(1)
public class FirstBean {

    @OnConnect
    void connected(Socket socket) {
        socket.emit("connected", "first");
        throw new IllegalStateException("on purpose: the second bean is called all the same");
    }

    @OnEvent("both")
    void both(Socket socket) {
        socket.emit("called", "first");
        throw new IllegalStateException("on purpose: the second bean answers all the same");
    }
}
