package io.rainsocket.it.fuzz;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import jakarta.inject.Inject;
import java.util.Map;

/** For the well-behaved client beside the hostile ones: an echo, and how the server is. */
@Channel("witness")
public class WitnessChannel {

    /** Payara's pool for asynchronous requests: new threads have the class loader of whoever asks, and keep it for a minute. */
    private static final String POOL_OF_PAYARA = "glassfish-web-async-thread-";

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
                threads.stream().filter(WitnessChannel::isTimer).count(),
                "outlived",
                threads.stream()
                        .filter(thread -> !thread.getName().startsWith(POOL_OF_PAYARA))
                        .filter(WitnessChannel::isOfEarlierDeployment)
                        .map(Thread::getName)
                        .toList());
    }

    /** The timer of this web application. */
    private static boolean isTimer(Thread thread) {
        return thread.getName().startsWith("rainsocket-timer /fuzz");
    }

    /** Whether it works for this web application as it was before it was deployed again. */
    private static boolean isOfEarlierDeployment(Thread thread) {
        ClassLoader loader = thread.getContextClassLoader();
        try {
            return loader != null && loader.loadClass(WitnessChannel.class.getName()) != WitnessChannel.class;
        } catch (ClassNotFoundException e) {
            return false; // somebody else's
        } catch (IllegalStateException | LinkageError e) {
            return true; // a class loader that was stopped
        }
    }
}
