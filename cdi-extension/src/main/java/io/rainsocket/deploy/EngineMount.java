package io.rainsocket.deploy;

import io.rainsocket.RainsocketConfig;
import io.rainsocket.client.ClientFiles;
import io.rainsocket.core.engine.EngineServer;
import io.rainsocket.core.engine.ThreadTimer;
import io.rainsocket.core.engine.Timer;
import io.rainsocket.http.Endpoints;
import io.rainsocket.http.HandshakeFilter;
import io.rainsocket.http.Hooks;
import io.rainsocket.polling.PollingServlet;
import io.rainsocket.websocket.EngineConfigurator;
import io.rainsocket.websocket.EngineEndpoint;
import io.rainsocket.websocket.MessageCompression;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Extension;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A path of a web application below which Engine.IO servers answer, over WebSocket and over HTTP. Rainsocket mounts itself; with this
 * class an application can mount an Engine.IO server of its own.
 */
public final class EngineMount {

    private static final Logger LOG = System.getLogger(EngineMount.class.getName());

    private final ServletContext context;
    private final String path;
    private final Endpoints endpoints = new Endpoints();
    private final ClientFiles files = new ClientFiles();
    private final ThreadTimer timer;

    /** Owned by the container's deployment thread; {@code null} until it opens. */
    private ApplicationExecutor executor;

    /** By the rest of the path. Owned by the container's deployment thread. */
    private final Map<String, EngineEndpoint> announced = new HashMap<>();

    /** Whether the container tells when it begins to serve. Owned by its deployment thread. */
    private boolean filtered;

    /** Owned by the container's deployment thread. */
    private boolean compresses;

    /** Of all endpoints; looked for once. Owned by the container's deployment thread; {@code null} before. */
    private List<Extension> extensions;

    private EngineMount(ServletContext context, String path) {
        this.context = context;
        this.path = path;
        timer = new ThreadTimer("rainsocket-timer " + context.getContextPath());
    }

    /**
     * Adds the filter and the servlet.
     *
     * @param context a web application that is starting: from a {@code ServletContainerInitializer}, or a declared listener
     * @param path starts with a slash, does not end with one
     * @return answers 404 until servers are added
     * @throws IllegalStateException if the application has a servlet of its own on this path
     */
    public static EngineMount install(ServletContext context, String path) {
        EngineMount mount = new EngineMount(context, path);
        mount.addServlet();
        mount.addFilter();
        return mount;
    }

    /**
     * Like {@link #install}, in a web application whose container may not take a servlet any more.
     *
     * @return serves WebSockets only if it took none
     */
    static EngineMount installLate(ServletContext context, String path) {
        EngineMount mount = new EngineMount(context, path);
        try {
            mount.addFilter();
        } catch (IllegalStateException | UnsupportedOperationException e) {
            LOG.log(
                    Level.WARNING,
                    "RS-0410 " + context.getContextPath() + path
                            + ": clients cannot use long-polling, because the container"
                            + " did not call Rainsocket when servlets could still be added. If web.xml has an"
                            + " <absolute-ordering>, add <name>rainsocket</name> or <others/> to it",
                    e);
            return mount;
        }
        mount.addServlet();
        return mount;
    }

    private void addServlet() {
        ServletRegistration.Dynamic servlet = context.addServlet(name(), new PollingServlet(endpoints, files));
        Set<String> conflicts = servlet == null ? Set.of(mapping()) : servlet.addMapping(mapping());
        if (!conflicts.isEmpty()) {
            throw new IllegalStateException("RS-0401 " + context.getContextPath() + mapping()
                    + " belongs to another servlet of the application; move that one, or set rainsocket.path");
        }
        servlet.setAsyncSupported(true);
    }

    private void addFilter() {
        var filter = context.addFilter(name(), new HandshakeFilter(endpoints));
        filter.setAsyncSupported(true);
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, mapping());
        filtered = true;
    }

    private String name() {
        return "rainsocket" + path; // no colon: Payara makes a JMX name of it
    }

    private String mapping() {
        return path + "/*";
    }

    /**
     * The path that it is mounted on.
     *
     * @return without the context path
     */
    public String path() {
        return path;
    }

    /**
     * Runs what happens later, until {@link #close()}.
     *
     * @return the timer for servers on this mount
     */
    public Timer timer() {
        return timer;
    }

    /**
     * Runs the application's code that belongs to no connection, in the context of the thread that asks now: the one that starts the
     * application. To be called after {@link #open(RainsocketConfig)}.
     *
     * @return an executor that ends with {@link #close()}
     */
    public Executor executor() {
        return executor.capture();
    }

    /**
     * Opens for business, with all requests let in that are as they should be; otherwise like {@link #open(RainsocketConfig, Function)}.
     *
     * @param config CORS, cookie, compression and the kind of threads
     * @throws IllegalStateException if there are no threads of this kind
     */
    public void open(RainsocketConfig config) {
        open(config, executor -> Hooks.none());
    }

    /**
     * Opens for business; to be called before {@link #serve}, on the thread that starts the application.
     *
     * @param config CORS, cookie, compression and the kind of threads
     * @param hooks where the application has a word; gets {@link #executor()}
     * @throws IllegalStateException if there are no threads of this kind
     */
    public void open(RainsocketConfig config, Function<Executor, Hooks> hooks) {
        executor = ApplicationExecutor.create(config.handlerThreads());
        compress(config);
        endpoints.open(config, hooks.apply(executor()), executor::capture, timer);
    }

    private void compress(RainsocketConfig config) {
        compresses = config.perMessageDeflate();
    }

    /**
     * Tells the container of WebSocket endpoints whose servers will be added when it has told all listeners that the application is there:
     * then it takes no endpoints any more.
     *
     * @param config whether they compress
     * @param below the rests of their paths
     * @param start called then, or at once if the container took no filter; adds the servers
     */
    void announce(RainsocketConfig config, Stream<String> below, Runnable start) {
        compress(config);
        below.forEach(this::announce);
        if (filtered) {
            endpoints.whenInService(start);
        } else {
            start.run();
        }
    }

    /**
     * Adds a server.
     *
     * @param below the rest of the path: {@code /}, or a path that starts and ends with a slash
     * @param server who answers there
     */
    public void serve(String below, EngineServer server) {
        endpoints.add(below, server);
        if (!announced.containsKey(below)) {
            announce(below);
        }
        announced.get(below).serve(server);
    }

    private void announce(String below) {
        EngineEndpoint endpoint = new EngineEndpoint(endpoints);
        announced.put(below, endpoint);
        Object container = context.getAttribute(ServerContainer.class.getName());
        if (container instanceof ServerContainer webSockets) {
            addEndpoint(webSockets, below, endpoint);
        } else {
            LOG.log(
                    Level.WARNING,
                    "RS-0402 {0} has no WebSocket container: {1} answers to long-polling only; is WebSocket switched off?",
                    context.getContextPath(),
                    path + below);
        }
    }

    private void addEndpoint(ServerContainer webSockets, String below, EngineEndpoint endpoint) {
        try {
            webSockets.addEndpoint(ServerEndpointConfig.Builder.create(EngineEndpoint.class, path + below)
                    .extensions(extensions(webSockets))
                    .configurator(new EngineConfigurator(endpoint, endpoints))
                    .build());
        } catch (DeploymentException e) {
            throw new IllegalStateException(
                    "RS-0403 the container refuses the WebSocket endpoint " + context.getContextPath() + path + below
                            + "; does the application have one of its own there?",
                    e);
        }
    }

    private List<Extension> extensions(ServerContainer webSockets) {
        if (extensions == null) {
            extensions = compresses ? MessageCompression.of(webSockets, context.getClassLoader()) : List.of();
        }
        return extensions;
    }

    /** Whether the application is not being stopped. */
    boolean inService() {
        return endpoints.inService();
    }

    /** Stops serving the JavaScript clients. */
    public void withoutClient() {
        files.switchOff();
    }

    /** Closes all servers and stops the timer. */
    public void close() {
        endpoints.close();
        timer.close();
        if (executor != null) {
            executor.close();
        }
    }
}
