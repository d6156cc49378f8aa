package io.rainsocket.it.behaviour.shared;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.annotation.Priority;

/** Is called after {@link FirstBean}, and answers. */
@Channel("shared")
@Priority(2)
public class SecondBean {

    @OnConnect
    void connected(Socket socket) {
        socket.emit("connected", "second");
    }

    @OnEvent("both")
    String both(Socket socket) {
        socket.emit("called", "second");
        return "second";
    }
}
