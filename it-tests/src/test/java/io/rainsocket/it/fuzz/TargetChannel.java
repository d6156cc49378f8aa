package io.rainsocket.it.fuzz;

import io.rainsocket.Channel;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Namespace;
import io.rainsocket.OnConnect;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/** What the hostile clients are let into: it does all that an application does, for everybody who asks. */
@Channel("target")
public class TargetChannel {

    /** Stands in the server's log for each socket that was here when the application stopped. */
    public static final String FAREWELL = "a target heard of the stop";

    private static final Logger LOG = System.getLogger(TargetChannel.class.getName());

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

    @OnDisconnect
    void farewell(DisconnectReason reason) {
        if (reason == DisconnectReason.SERVER_SHUTTING_DOWN) {
            LOG.log(Level.INFO, FAREWELL);
        }
    }
}
