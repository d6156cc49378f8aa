package io.rainsocket.it.admin;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import java.util.Map;

/** Weather stations, each in the room of its region. */
@Channel("/")
public class StationChannel {

    @OnConnect
    void connected(Socket socket) {
        socket.handshake().header("x-region").ifPresent(socket::join);
    }

    @OnEvent("name")
    boolean name(Socket socket, String name) {
        socket.data().put("name", name);
        return true;
    }

    @OnEvent("hang up")
    boolean hangUp(Socket socket) {
        socket.data().put("barometer", new Barometer());
        return true;
    }

    @OnEvent("move")
    boolean move(Socket socket, String from, String to) {
        socket.leave(from);
        socket.join(to);
        return true;
    }

    @OnEvent("measure")
    Map<String, Object> measure(Socket socket, int millimetres) {
        socket.broadcast().emit("rain", millimetres);
        return Map.of("sum", millimetres);
    }
}
