package io.rainsocket.conformance.application;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.Socket;

@Channel("/eager")
class EagerNamespace extends CommonEvents {

    @OnConnect
    void greet(Socket socket) {
        socket.emit("auth", socket.handshake().auth());
        socket.emit("second", 2);
        socket.emit("third", new byte[] {3});
    }
}
