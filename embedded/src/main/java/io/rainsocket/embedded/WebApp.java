package io.rainsocket.embedded;

import io.rainsocket.RainsocketException;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one web application consists of. It gets a CDI container of its own, so applications on one server share no beans.
 *
 * <pre>{@code
 * WebApp.at("/chat").beans(ChatChannel.class).resources("META-INF/resources")
 * }</pre>
 *
 * <p>Beans come from {@link #beans}, {@link #packages} and {@link #discover}, which add up; without any of them the application has no
 * CDI and no channels. Scopes that need an HTTP request are there, but not active in servlets.
 *
 * <p>Filled by one thread, before {@link RainsocketServer.Builder#start()} reads it; {@code null} is allowed nowhere.
 */
public final class WebApp {

    private final String path;
    private final BeanSources beans = new BeanSources();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final List<ServletContextListener> listeners = new ArrayList<>();
    private final Map<String, Servlet> servlets = new LinkedHashMap<>();
    private final List<ServerEndpointConfig> endpoints = new ArrayList<>();

    /** {@code null} if there are no files. */
    private String resources;

    private WebApp(String path) {
        this.path = path;
    }

    /**
     * Starts the description of a web application.
     *
     * @param path the context path: {@code /} for the whole server, or one that starts with a slash and does not end with one
     * @return an application with nothing in it
     * @throws RainsocketException if it is no such path
     */
    public static WebApp at(String path) {
        if (!path.equals("/") && !path.matches("(/[A-Za-z0-9._~-]+)+")) {
            throw new RainsocketException(
                    "RS-0801 WebApp.at: found \"" + path
                            + "\"; allowed: /, or parts of letters, digits and . _ ~ -, each after a slash; write WebApp.at(\"/chat\")");
        }
        return new WebApp(path);
    }

    /**
     * Adds beans by their classes; they need no bean-defining annotation.
     *
     * @param classes the beans
     * @return this application
     */
    public WebApp beans(Class<?>... classes) {
        beans.classes.addAll(List.of(classes));
        return this;
    }

    /**
     * Adds all classes with a bean-defining annotation, such as {@link io.rainsocket.Channel}, in whole packages and those below them.
     *
     * @param inThem one class of each package
     * @return this application
     */
    public WebApp packages(Class<?>... inThem) {
        beans.packages.addAll(List.of(inThem));
        return this;
    }

    /**
     * Adds the beans of all archives on the class path that have a {@code META-INF/beans.xml}.
     *
     * @return this application
     */
    public WebApp discover() {
        beans.discovered = true;
        return this;
    }

    /**
     * Serves files; {@code index.html} answers for its folder.
     *
     * @param folder on the class path, without a leading slash; none by default
     * @return this application
     */
    public WebApp resources(String folder) {
        resources = Objects.requireNonNull(folder);
        return this;
    }

    /**
     * Adds a context parameter ({@code <context-param>}).
     *
     * @param name its name, for instance {@code rainsocket.path}
     * @param value its value
     * @return this application
     */
    public WebApp parameter(String name, String value) {
        parameters.put(name, Objects.requireNonNull(value));
        return this;
    }

    /**
     * Adds a listener, which counts as declared: it may add servlets and filters itself.
     *
     * @param listener called in the order of adding at the start, in reverse at the stop, on the thread that does it
     * @return this application
     */
    public WebApp listener(ServletContextListener listener) {
        listeners.add(Objects.requireNonNull(listener));
        return this;
    }

    /**
     * Adds a servlet that may answer asynchronously.
     *
     * @param mapping a URL pattern of Jakarta Servlet (12.2)
     * @param servlet used for this mapping
     * @return this application
     */
    public WebApp servlet(String mapping, Servlet servlet) {
        servlets.put(mapping, Objects.requireNonNull(servlet));
        return this;
    }

    /**
     * Adds a WebSocket endpoint besides those of the channels.
     *
     * @param endpoint its path is below the context path
     * @return this application
     */
    public WebApp endpoint(ServerEndpointConfig endpoint) {
        endpoints.add(Objects.requireNonNull(endpoint));
        return this;
    }

    String path() {
        return path;
    }

    /** As Jakarta Servlet writes it: empty for the whole server. */
    String contextPath() {
        return path.equals("/") ? "" : path;
    }

    BeanSources beanSources() {
        return beans;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    List<ServletContextListener> listeners() {
        return listeners;
    }

    Map<String, Servlet> servlets() {
        return servlets;
    }

    List<ServerEndpointConfig> endpoints() {
        return endpoints;
    }

    /** {@code null} if there are no files. */
    String resources() {
        return resources;
    }

    /** Where CDI gets the application's beans from. Guarded like the application. */
    static final class BeanSources {

        final List<Class<?>> classes = new ArrayList<>();
        final List<Class<?>> packages = new ArrayList<>();
        boolean discovered;

        boolean any() {
            return discovered || !classes.isEmpty() || !packages.isEmpty();
        }
    }
}
