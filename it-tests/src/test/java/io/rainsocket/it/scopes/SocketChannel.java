package io.rainsocket.it.scopes;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.SocketScoped;

/** A channel with an instance for each socket. */
@Channel("socket")
@SocketScoped
public class SocketChannel {

    private Socket mine;
    private int count;

    @OnConnect
    void remember(Socket socket) {
        mine = socket;
    }

    @OnEvent("count")
    int count(Socket socket) {
        return socket == mine ? ++count : -1;
    }
}
