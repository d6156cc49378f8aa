package io.rainsocket.conformance.main;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.Socket;
import io.rainsocket.conformance.common.CommonEvents;

@Channel("/eager")
class EagerNamespace extends CommonEvents {

    @OnConnect
    void greet(Socket socket) {
        socket.emit("auth", socket.handshake().auth());
        socket.emit("second", 2);
        socket.emit("third", new byte[] {3});
    }
}
