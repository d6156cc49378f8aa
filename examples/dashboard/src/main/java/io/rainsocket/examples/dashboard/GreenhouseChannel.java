package io.rainsocket.examples.dashboard;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.inject.Inject;

/** What was measured before somebody came, and what they may do. {@link Pushes} has the rest. */
@Channel("greenhouse")
public class GreenhouseChannel {

    static final double WINDOW = -6;
    static final double STOVE = 6;

    @Inject
    Greenhouse greenhouse;

    @OnConnect
    void connected(Socket socket) {
        socket.emit("history", greenhouse.history());
    }

    @OnEvent("window")
    void openWindow() {
        greenhouse.blow(WINDOW);
    }

    @OnEvent("stove")
    void lightStove() {
        greenhouse.blow(STOVE);
    }
}
