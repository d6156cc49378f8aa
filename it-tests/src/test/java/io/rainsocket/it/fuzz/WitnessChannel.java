package io.rainsocket.it.fuzz;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import jakarta.inject.Inject;
import java.util.Map;

/** For the well-behaved client beside the hostile ones: an echo, and how the server is. */
@Channel("witness")
public class WitnessChannel {

    @Inject
    @Channel("target")
    Namespace targets;

    @OnEvent("echo")
    String echo(String text) {
        return text;
    }

    @OnEvent("health")
    Map<String, Object> health() {
        var threads = Thread.getAllStackTraces().keySet();
        return Map.of(
                "targets",
                targets.sockets().size(),
                "threads",
                threads.size(),
                "timers",
                threads.stream().filter(WitnessChannel::isTimer).count());
    }

    /** The timer of this web application. */
    private static boolean isTimer(Thread thread) {
        return thread.getName().startsWith("rainsocket-timer /fuzz");
    }
}
