package io.rainsocket.conformance.javaclient;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.Socket;
import io.rainsocket.conformance.common.HandshakeView;

@Channel("/abc")
class HandshakeNamespace {

    @OnConnect
    void tell(Socket socket) {
        socket.emit("handshake", HandshakeView.of(socket.handshake()));
    }
}
