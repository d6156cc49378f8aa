package io.rainsocket.it.fuzz;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** What the hostile clients are let into: it does all that an application does, for everybody who asks. */
@Channel("target")
public class TargetChannel {

    @Inject
    @Channel("target")
    Namespace everybody;

    @OnConnect
    void settle(Socket socket) {
        socket.join("targets", "room of " + socket.id());
        socket.timeout(Duration.ofMillis(500)).emitWithAck("question", socket.id());
    }

    @OnEvent("echo")
    Object echo(Object value) {
        return value;
    }

    @OnEvent("bytes")
    byte[] bytes(byte[] content) {
        return content;
    }

    @OnEvent("numbers")
    int numbers(List<Integer> values, int more) {
        return values.size() + more;
    }

    @OnEvent("join")
    void join(Socket socket, String room) {
        socket.join(room);
    }

    @OnEvent("shout")
    void shout(Object value) {
        everybody.to("targets").emit("shouted", value);
    }

    @OnEvent("leave")
    void leave(Socket socket, boolean close) {
        socket.disconnect(close);
    }
}
