package io.rainsocket.it.behaviour.flow;

import io.rainsocket.Channel;
import io.rainsocket.OnConnect;
import io.rainsocket.OnEvent;
import io.rainsocket.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbered events in both directions without a pause: the server starts with a volley of {@code tick}s, and each {@code tock} of the
 * client brings one more.
 */
@Channel("ping-pong")
public class PingPongChannel {

    private static final int VOLLEY = 200;

    @OnConnect
    void start(Socket socket) {
        Rally rally = new Rally();
        socket.data().put("rally", rally);
        for (int i = 0; i < VOLLEY; i++) {
            socket.emit("tick", rally.ticks.getAndIncrement());
        }
    }

    @OnEvent("tock")
    void tock(Socket socket, int number) {
        Rally rally = (Rally) socket.data().get("rally");
        if (number == rally.tocks.get()) {
            rally.tocks.incrementAndGet();
        }
        socket.emit("tick", rally.ticks.getAndIncrement());
    }

    /** How many were sent, and how many came in their order. */
    @OnEvent("score")
    Map<String, Integer> score(Socket socket) {
        Rally rally = (Rally) socket.data().get("rally");
        return Map.of("ticks", rally.ticks.get(), "tocks", rally.tocks.get());
    }

    private static final class Rally {
        private final AtomicInteger ticks = new AtomicInteger();
        private final AtomicInteger tocks = new AtomicInteger();
    }
}
