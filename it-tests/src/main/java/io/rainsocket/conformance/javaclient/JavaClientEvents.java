package io.rainsocket.conformance.javaclient;

import io.rainsocket.Ack;
import io.rainsocket.Event;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.conformance.common.HandshakeView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** What the official Java client's own tests ask for. */
abstract class JavaClientEvents {

    @OnConnect
    void hello(Socket socket) {
        socket.send("hello client");
    }

    @OnEvent("message")
    void message(Event event) {
        event.socket().send(event.arguments().toArray());
    }

    @OnEvent("echo")
    void echo(Event event) {
        event.socket().emit("echoBack", event.arguments().toArray());
    }

    @OnEvent("ack")
    void ack(Event event, Ack ack) {
        ack.send(event.arguments().toArray());
    }

    @OnEvent("callAck")
    void callAck(Socket socket) {
        answerBack(socket);
    }

    @OnEvent("callAckBinary")
    void callAckBinary(Socket socket) {
        answerBack(socket);
    }

    private static void answerBack(Socket socket) {
        socket.emitWithAck("ack").thenAccept(answer -> socket.emit("ackBack", answer.toArray()));
    }

    @OnEvent("getAckBinary")
    byte[] getAckBinary() {
        return "huehue".getBytes(StandardCharsets.UTF_8);
    }

    @OnEvent("getAckDate")
    Instant getAckDate() {
        return Instant.now();
    }

    @OnEvent("broadcast")
    void broadcast(Event event) {
        event.socket().broadcast().emit("broadcastBack", event.arguments().toArray());
    }

    @OnEvent("room")
    void room(Event event) {
        Socket socket = event.socket();
        socket.namespace().to(socket.id()).emit("roomBack", event.arguments().toArray());
    }

    @OnEvent("requestDisconnect")
    void requestDisconnect(Socket socket) {
        socket.disconnect();
    }

    @OnEvent("getHandshake")
    Map<String, Object> getHandshake(Socket socket) {
        return HandshakeView.of(socket.handshake());
    }
}
