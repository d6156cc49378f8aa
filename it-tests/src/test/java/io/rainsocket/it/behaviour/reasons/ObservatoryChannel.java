package io.rainsocket.it.behaviour.reasons;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;

/** Where tests watch the server's side of another client, by its name. */
@Channel("observatory")
public class ObservatoryChannel {

    @OnEvent("watch")
    boolean watch(Socket socket, String name) {
        socket.join(name);
        return true;
    }
}
