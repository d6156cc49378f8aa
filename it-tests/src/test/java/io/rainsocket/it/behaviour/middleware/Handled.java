package io.rainsocket.it.behaviour.middleware;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.annotation.Priority;

/** Handles what {@link Moderated} lets pass. */
@Channel("moderated")
@Priority(2)
public class Handled {

    @OnEvent("slow")
    void slow(Socket socket) {
        Moderated.note(socket, "slow");
    }

    @OnEvent("fast")
    void fast(Socket socket) {
        Moderated.note(socket, "fast");
    }

    @OnEvent("forbidden")
    void forbidden(Socket socket) {
        Moderated.note(socket, "forbidden");
    }

    @OnEvent("forbidden-later")
    void forbiddenLater(Socket socket) {
        Moderated.note(socket, "forbidden-later");
    }

    @OnEvent("broken")
    void broken(Socket socket) {
        Moderated.note(socket, "broken");
    }
}
