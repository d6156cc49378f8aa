package io.rainsocket.conformance.sioclient;

import io.rainsocket.Ack;
import io.rainsocket.BeforeConnect;
import io.rainsocket.Channel;
import io.rainsocket.ConnectRefusedException;
import io.rainsocket.Event;
import io.rainsocket.Handshake;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import io.rainsocket.conformance.common.HandshakeView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the official JavaScript client's own tests ask for. */
@Channel("/")
class MainNamespace {

    private static final List<String> UTF8 =
            List.of("てすと", "Я Б Г Д Ж Й", "Ä ä Ü ü ß", "utf8 — string", "utf8 — string");

    @BeforeConnect
    void check(Handshake handshake) {
        if (handshake.query().containsKey("fail")) {
            throw new ConnectRefusedException("Auth failed (main namespace)");
        }
    }

    @OnEvent("hi")
    void hi(Socket socket) {
        socket.emit("hi");
    }

    @OnEvent("echo")
    void echo(Event event, Ack ack) {
        ack.send(event.arguments().get(0));
    }

    /** Asks for an acknowledgement and gives none: with the parameter, returning is no answer. */
    @OnEvent("ack")
    void ack(Socket socket, Ack none) {
        socket.emitWithAck("ack").thenAccept(answer -> {
            if (Arrays.asList(answer.toArray()).equals(List.of(5, Map.of("test", true)))) {
                socket.emit("got it");
            }
        });
    }

    @OnEvent("getAckDate")
    Instant getAckDate() {
        return Instant.now();
    }

    @OnEvent("getDate")
    void getDate(Socket socket) {
        socket.emit("takeDate", Instant.now());
    }

    @OnEvent("getDateObj")
    void getDateObj(Socket socket) {
        socket.emit("takeDateObj", Map.of("date", Instant.now().toString()));
    }

    @OnEvent("getUtf8")
    void getUtf8(Socket socket) {
        UTF8.forEach(text -> socket.emit("takeUtf8", text));
    }

    @OnEvent("false")
    void sendFalse(Socket socket) {
        socket.emit("false", false);
    }

    @OnEvent("doge")
    void doge(Socket socket) {
        socket.emit("doge", "asdfasdf".getBytes(StandardCharsets.UTF_8));
    }

    @OnEvent("buffa")
    void buffa(Socket socket, byte[] data) {
        socket.emit("buffack");
    }

    @OnEvent("jsonbuff")
    void jsonbuff(Socket socket, Map<String, Object> data) {
        if (data.get("message") instanceof byte[] && "gotcha".equals(data.get("goodbye"))) {
            socket.emit("jsonbuff-ack");
        }
    }

    @OnEvent("abuff1")
    void abuff1(Socket socket, byte[] data) {
        socket.data().put("abuff1", data);
    }

    @OnEvent("abuff2")
    void abuff2(Socket socket) {
        if (socket.data().containsKey("abuff1")) {
            socket.emit("abuff2-ack");
        }
    }

    @OnEvent("getHandshake")
    Map<String, Object> getHandshake(Socket socket) {
        return HandshakeView.of(socket.handshake());
    }

    @OnEvent("getId")
    String getId(Socket socket) {
        return socket.id();
    }
}
