package io.rainsocket.conformance.suite;

import io.rainsocket.Ack;
import io.rainsocket.Channel;
import io.rainsocket.Event;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;

@Channel("/")
class SuiteNamespace {

    @OnConnect
    void auth(Socket socket) {
        socket.emit("auth", socket.handshake().auth());
    }

    @OnEvent("message")
    void message(Event event) {
        event.socket().emit("message-back", event.arguments().toArray());
    }

    @OnEvent("message-with-ack")
    void messageWithAck(Event event, Ack ack) {
        ack.send(event.arguments().toArray());
    }
}
