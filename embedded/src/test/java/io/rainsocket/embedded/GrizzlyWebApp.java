package io.rainsocket.embedded;

import io.rainsocket.deploy.RainsocketInitializer;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.EventListener;
import java.util.Optional;
import java.util.Set;
import org.glassfish.grizzly.http.server.CLStaticHttpHandler;
import org.glassfish.grizzly.http.server.HttpHandlerRegistration;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.grizzly.http.server.NetworkListener;
import org.glassfish.grizzly.servlet.WebappContext;

/** One web application on a Grizzly server. */
final class GrizzlyWebApp {

    private final WebApp app;
    private final HttpServer http;
    private final NetworkListener listener;
    private final Context context;
    private final GrizzlyWebSockets webSockets;

    /** Grizzly logs what a listener throws, and goes on. */
    private RuntimeException failure;

    GrizzlyWebApp(WebApp app, HttpServer http, NetworkListener listener) {
        this.app = app;
        this.http = http;
        this.listener = listener;
        context = new Context(app);
        webSockets = new GrizzlyWebSockets(app.contextPath());
    }

    void start(Optional<CdiContainer> cdi) throws Exception {
        context.setAttribute(ServerContainer.class.getName(), webSockets);
        for (ServerEndpointConfig endpoint : app.endpoints()) {
            webSockets.addEndpoint(endpoint);
        }
        app.parameters().forEach(context::addContextInitParameter);
        app.servlets().forEach((mapping, servlet) -> {
            var registration = context.addServlet(mapping, servlet);
            registration.addMapping(mapping);
            registration.setAsyncSupported(true);
        });
        app.listeners().forEach(context::addListener);
        if (cdi.isPresent()) {
            context.setAttribute(BeanManager.class.getName(), cdi.get().beanManager());
            // Grizzly does not look for initializers.
            new RainsocketInitializer().onStartup(Set.of(), context);
        }
        open();
    }

    private void open() throws ReflectiveOperationException, IOException, DeploymentException {
        context.deploy(http);
        if (failure != null) {
            throw failure;
        }
        listener.registerAddOn(webSockets.addOn());
        webSockets.start(app.contextPath(), 0);
        if (app.resources() != null) {
            http.getServerConfiguration()
                    .addHttpHandler(
                            new CLStaticHttpHandler(context.getClassLoader(), app.resources() + "/"),
                            HttpHandlerRegistration.builder()
                                    .contextPath(app.contextPath())
                                    .urlPattern("/*")
                                    .build());
        }
    }

    void stop() {
        context.undeploy();
        webSockets.stop();
    }

    /** A context that has a class loader, as the specification wants, and remembers the failures of its listeners. */
    private final class Context extends WebappContext {

        private final ClassLoader loader = Thread.currentThread().getContextClassLoader();

        Context(WebApp app) {
            super(app.path(), app.contextPath());
        }

        @Override
        public ClassLoader getClassLoader() {
            return loader;
        }

        @Override
        public <T extends EventListener> void addListener(T listener) {
            super.addListener(listener instanceof ServletContextListener watched ? watch(watched) : listener);
        }

        private ServletContextListener watch(ServletContextListener watched) {
            return new ServletContextListener() {
                @Override
                public void contextInitialized(ServletContextEvent event) {
                    try {
                        watched.contextInitialized(event);
                    } catch (RuntimeException e) {
                        failure = e;
                    }
                }

                @Override
                public void contextDestroyed(ServletContextEvent event) {
                    watched.contextDestroyed(event);
                }
            };
        }
    }
}
