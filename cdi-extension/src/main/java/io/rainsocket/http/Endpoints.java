package io.rainsocket.http;

import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.Timer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The Engine.IO servers below one path of a web application, by the rest of the path: {@code /} is the shared endpoint, {@code
 * /chat/} a channel's own. Empty until the application is up. Safe for any thread.
 */
public final class Endpoints {

    private final Map<String, EngineServer> servers = new ConcurrentHashMap<>();
    private volatile CorsPolicy cors = new CorsPolicy(Set.of());
    private volatile Supplier<Executor> executors = () -> Runnable::run;
    private volatile Timer timer = (delay, action) -> () -> {};

    /**
     * Opens for business.
     *
     * @param policy for requests from other origins
     * @param capture gives the executor of a connection, in the context of the thread that asks
     * @param time for transports that wait
     */
    public void open(CorsPolicy policy, Supplier<Executor> capture, Timer time) {
        cors = policy;
        executors = capture;
        timer = time;
    }

    /**
     * Adds a server.
     *
     * @param path starts and ends with a slash
     * @param server who answers there
     */
    public void add(String path, EngineServer server) {
        servers.put(path, server);
    }

    /**
     * Finds the server of a path.
     *
     * @param path the path info of a request, may be {@code null}
     * @return the server, {@code null} if there is none
     */
    public EngineServer server(String path) {
        return path == null ? null : servers.get(path);
    }

    /**
     * Who may ask from elsewhere.
     *
     * @return the policy
     */
    public CorsPolicy cors() {
        return cors;
    }

    /**
     * Captures the context of the current request.
     *
     * @return runs the application's code for the connection that the request opens
     */
    public Executor captureExecutor() {
        return executors.get();
    }

    /**
     * The timer of the transports.
     *
     * @return the timer
     */
    public Timer timer() {
        return timer;
    }

    /** Closes all servers and forgets them. */
    public void close() {
        servers.values().forEach(EngineServer::close);
        servers.clear();
    }
}
