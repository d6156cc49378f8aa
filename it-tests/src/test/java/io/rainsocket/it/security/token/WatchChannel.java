package io.rainsocket.it.security.token;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import java.security.Principal;

/** Whoever wants to look. */
@Channel("watch")
public class WatchChannel {

    @OnEvent("who")
    String who(Socket socket) {
        return socket.principal().map(Principal::getName).orElse("nobody");
    }
}
