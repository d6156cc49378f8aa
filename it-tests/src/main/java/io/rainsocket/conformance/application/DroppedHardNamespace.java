package io.rainsocket.conformance.application;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.Socket;

@Channel("/dropped-hard")
class DroppedHardNamespace extends CommonEvents {

    @OnConnect
    void drop(Socket socket) {
        socket.disconnect(true);
    }
}
