package io.rainsocket.conformance.suite;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.Socket;

@Channel("/custom")
class CustomNamespace {

    @OnConnect
    void auth(Socket socket) {
        socket.emit("auth", socket.handshake().auth());
    }
}
