package io.rainsocket.it.events;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;

/** Its clients read what is written about somebody. */
@Channel("journal")
public class JournalChannel {

    @OnEvent("read")
    void read(Socket socket, String about) {
        socket.join(about);
    }
}
