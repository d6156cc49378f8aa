package io.rainsocket.embedded.beans;

import io.rainsocket.Channel;
import io.rainsocket.DisconnectReason;
import io.rainsocket.Namespace;
import io.rainsocket.OnDisconnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Gives back what it gets, in all the ways that the tests need. */
@Channel("echo")
public class EchoChannel {

    /** Outlives the container, so that a test can see how it ended. */
    public static final BlockingQueue<DisconnectReason> FAREWELLS = new LinkedBlockingQueue<>();

    @Inject
    @Channel("echo")
    Namespace everybody;

    @Inject
    CallCounter calls;

    @OnEvent("echo")
    Greeting echo(Greeting greeting) {
        return greeting;
    }

    @OnEvent("binary")
    byte[] binary(byte[] bytes) {
        return bytes;
    }

    @OnEvent("shout")
    void shout(String words) {
        everybody.emit("heard", words);
    }

    @OnEvent("count")
    Map<String, Integer> count() {
        calls.count();
        return Map.of("calls", calls.count());
    }

    @OnEvent("where")
    String where(Socket socket) {
        return socket.transport() + " " + socket.handshake().url();
    }

    @OnDisconnect
    void farewell(DisconnectReason reason) {
        FAREWELLS.add(reason);
    }
}
