package io.rainsocket.conformance.sioclient;

import io.rainsocket.Channel;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;

@Channel("/foo")
class FooNamespace {

    @OnEvent("getId")
    String getId(Socket socket) {
        return socket.id();
    }
}
