package io.rainsocket.conformance.bench;

import io.rainsocket.Ack;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import java.util.Map;

/** What the load generator asks for. */
abstract class BenchEvents {

    @OnEvent("echo")
    void echo(Socket socket, Ack ack, Map<String, Object> value) {
        if (ack.requested()) {
            ack.send(value);
        } else {
            socket.emit("echo", value);
        }
    }

    @OnEvent("broadcast")
    void broadcast(Namespace namespace, Object value) {
        namespace.emit("broadcast", value);
    }

    @OnEvent("join")
    void join(Socket socket, String room) {
        socket.join(room);
    }

    @OnEvent("room")
    void room(Namespace namespace, String room, Object value) {
        namespace.to(room).emit("room", value);
    }
}
