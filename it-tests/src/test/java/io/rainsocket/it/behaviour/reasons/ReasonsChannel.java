package io.rainsocket.it.behaviour.reasons;

import io.rainsocket.Channel;
import io.rainsocket.DisconnectReason;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.inject.Inject;
import java.util.Map;

/** Reports why each of its sockets went. */
@Channel("reasons")
public class ReasonsChannel {

    @Inject
    Observatory observatory;

    @OnEvent("leave")
    void leave(Socket socket) {
        socket.disconnect();
    }

    @OnEvent("leave-all")
    void leaveAll(Socket socket) {
        socket.disconnect(true);
    }

    @OnEvent("join")
    boolean join(Socket socket, String room) {
        socket.join(room);
        return true;
    }

    @OnDisconnect
    void gone(Socket socket, DisconnectReason reason) {
        String name = String.valueOf(socket.handshake().auth().get("name"));
        observatory.report(
                "gone",
                name,
                Map.of(
                        "reason", reason.toString(),
                        "connected", socket.connected(),
                        "rooms", socket.rooms().size()));
    }
}
