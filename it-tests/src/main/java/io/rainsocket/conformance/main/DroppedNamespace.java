package io.rainsocket.conformance.main;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.Socket;
import io.rainsocket.conformance.common.CommonEvents;

@Channel("/dropped")
class DroppedNamespace extends CommonEvents {

    @OnConnect
    void drop(Socket socket) {
        socket.disconnect();
    }
}
