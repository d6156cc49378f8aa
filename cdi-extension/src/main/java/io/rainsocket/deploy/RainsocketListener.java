package io.rainsocket.deploy;

import io.rainsocket.RainsocketConfig;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Starts the server when CDI and the WebSocket container are up, and stops it at undeploy. One object for each web application. */
final class RainsocketListener implements ServletContextListener {

    private final RainsocketConfig config;
    private final EngineMount mount;

    /** Owned by the container's deployment thread. */
    private WebApplication application;

    RainsocketListener(RainsocketConfig config, EngineMount mount) {
        this.config = config;
        this.mount = mount;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Extensions.of(event.getServletContext())
                .ifPresent(extension ->
                        application = WebApplication.start(event.getServletContext(), extension, config, mount));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (application != null) {
            application.stop();
            application = null;
        }
    }
}
