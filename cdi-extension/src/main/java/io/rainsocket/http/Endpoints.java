package io.rainsocket.http;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The Engine.IO servers below one path of a web application, by the rest of the path: {@code /} is the shared endpoint, {@code
 * /chat/} a channel's own. Empty until the application is up. Safe for any thread.
 */
public final class Endpoints {

    private final Map<String, EngineServer> servers = new ConcurrentHashMap<>();
    private volatile boolean inService = true;

    /** Owned by the container's deployment thread. */
    private Runnable start = () -> {};

    private volatile House house =
            House.of(RainsocketConfig.defaults(), Hooks.none(), () -> Runnable::run, (delay, action) -> () -> {});

    /** What all servers of the mount share. */
    private record House(
            CorsPolicy cors,
            Reception reception,
            Compression compression,
            CallerRoles roles,
            Supplier<Executor> executors,
            Timer timer) {

        static House of(RainsocketConfig config, Hooks hooks, Supplier<Executor> executors, Timer timer) {
            return new House(
                    new CorsPolicy(config.cors()),
                    new Reception(hooks, config.cookie(), new OriginPolicy(config.originCheck(), config.cors())),
                    new Compression(config.httpCompression(), config.httpCompressionThreshold()),
                    new CallerRoles(hooks.roles()),
                    executors,
                    timer);
        }
    }

    /**
     * Opens for business.
     *
     * @param config of the web application
     * @param hooks where the application has a word
     * @param capture gives the executor of a connection, in the context of the thread that asks
     * @param time for transports that wait
     */
    public void open(RainsocketConfig config, Hooks hooks, Supplier<Executor> capture, Timer time) {
        house = House.of(config, hooks, capture, time);
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
        return house.cors;
    }

    /**
     * Who decides on requests.
     *
     * @return the reception
     */
    public Reception reception() {
        return house.reception;
    }

    /**
     * Which answers are compressed.
     *
     * @return the settings
     */
    public Compression compression() {
        return house.compression;
    }

    /**
     * Captures the context of the current request.
     *
     * @return runs the application's code for the connection that the request opens
     */
    public Executor captureExecutor() {
        return house.executors.get();
    }

    /** How the roles of callers are looked up. */
    CallerRoles roles() {
        return house.roles;
    }

    /**
     * The timer of the transports.
     *
     * @return the timer
     */
    public Timer timer() {
        return house.timer;
    }

    /**
     * Has something done when all listeners of the application know of its start, before the first request.
     *
     * @param action runs on the container's deployment thread; what it throws fails the deployment
     */
    public void whenInService(Runnable action) {
        start = action;
    }

    /** The application is being started. */
    void enterService() {
        start.run();
    }

    /** The application is being stopped. */
    void leaveService() {
        inService = false;
    }

    /**
     * Whether the application is not being stopped.
     *
     * @return {@code true} before its start, too
     */
    public boolean inService() {
        return inService;
    }

    /** Closes all servers and forgets them. */
    public void close() {
        servers.values().forEach(EngineServer::close);
        servers.clear();
    }
}
