package io.rainsocket.it.fuzz;

import io.rainsocket.Channel;
import io.rainsocket.Namespace;
import io.rainsocket.OnEvent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;

/** For the well-behaved client beside the hostile ones: an echo, and how the server is. */
@Channel("witness")
public class WitnessChannel {

    /**
     * Threads that get the class loader of whoever happens to ask first: of Payara's pool for asynchronous requests, which keeps them for a
     * minute, and the one with which the JDK completes stages later.
     */
    private static final Pattern OF_NOBODY =
            Pattern.compile("glassfish-web-async-thread-.*|CompletableFutureDelayScheduler");

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
                        .filter(thread -> !OF_NOBODY.matcher(thread.getName()).matches())
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
