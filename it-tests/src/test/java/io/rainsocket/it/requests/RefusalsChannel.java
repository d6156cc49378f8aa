package io.rainsocket.it.requests;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;

/** For clients that watch refusals. */
@Channel("/refusals")
public class RefusalsChannel {

    @OnEvent("watch")
    boolean watch(Socket socket, String who) {
        socket.join(who);
        return true;
    }
}
